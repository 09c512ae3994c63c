import { defineLibrary } from '../library.js';

const modules = ['aes', 'chacha', 'salsa', 'utils', 'webcrypto'];
const ciphers = ['gcm', 'gcmsiv', 'cbc', 'ctr', 'cfb', 'ecb', 'aeskw', 'chacha20poly1305', 'xchacha20poly1305'];

/** A cipher is made from the key and the nonce, then encrypts. */
export default defineLibrary({
  id: 'noble-ciphers',
  title: 'noble-ciphers',
  docs: 'https://github.com/paulmillr/noble-ciphers',
  source: '@noble/ciphers@2.4.0 aes.d.ts, chacha.d.ts, salsa.d.ts, utils.d.ts',
  packages: modules.flatMap((name) => [`@noble/ciphers/${name}`, `@noble/ciphers/${name}.js`]),
  declarations: `
    export interface Cipher { encrypt(plaintext: any, output?: any): any; decrypt(ciphertext: any, output?: any): any }
    ${[...ciphers, 'xsalsa20poly1305'].map((name) => `export function ${name}(key: any, ...rest: any[]): Cipher;`).join('\n')}
    export function managedNonce(cipher: any): (key: any, ...rest: any[]) => Cipher;
    export function randomBytes(n?: number): any;
    export function bytesToHex(bytes: any): string;
    export function hexToBytes(hex: string): any;
    export function utf8ToBytes(text: string): any;
    export function bytesToUtf8(bytes: any): string;
  `,
  needles: ['@noble/ciphers'],
  passes: [
    { at: 'Cipher.decrypt', result: '0' },
    ...['bytesToHex', 'hexToBytes', 'utf8ToBytes', 'bytesToUtf8'].map((at) => ({ at, result: '0' })),
  ],
  ciphers: [{ at: 'Cipher.encrypt', value: '0', key: 'origin.0' }],
});
