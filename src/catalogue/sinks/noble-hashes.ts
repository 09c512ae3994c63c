import { defineLibrary } from '../library.js';

const modules = ['sha256', 'sha512', 'sha1', 'sha2', 'sha3', 'blake2', 'blake2b', 'blake3', 'hmac', 'legacy', 'utils'];
const hashes = [
  ...['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_512', 'keccak_256'],
  ...['blake2b', 'blake2s', 'blake3', 'md5', 'ripemd160'],
];

export default defineLibrary({
  id: 'noble-hashes',
  title: 'noble-hashes',
  docs: 'https://github.com/paulmillr/noble-hashes',
  source: '@noble/hashes@2.4.0 utils.d.ts, sha2.d.ts, hmac.d.ts',
  packages: modules.flatMap((name) => [`@noble/hashes/${name}`, `@noble/hashes/${name}.js`]),
  declarations: `
    export interface CHash { (message: any, options?: any): any; create(options?: any): any; readonly outputLen: number; readonly blockLen: number }
    ${hashes.map((name) => `export const ${name}: CHash;`).join('\n')}
    export function hmac(hash: CHash, key: any, message: any): any;
    export function bytesToHex(bytes: any): string;
    export function hexToBytes(hex: string): any;
    export function utf8ToBytes(text: string): any;
  `,
  needles: ['@noble/hashes'],
  passes: [
    { at: 'bytesToHex', result: '0' },
    { at: 'hexToBytes', result: '0' },
    { at: 'utf8ToBytes', result: '0' },
  ],
  ciphers: [
    { at: 'CHash()', value: '0' },
    { at: 'hmac', value: '2' },
  ],
});
