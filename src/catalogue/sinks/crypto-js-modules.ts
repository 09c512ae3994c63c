import { defineLibrary } from '../library.js';

const modules = [
  ...['aes', 'tripledes', 'rc4', 'rabbit', 'rabbit-legacy', 'blowfish'],
  ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3', 'ripemd160'],
  ...['hmac-md5', 'hmac-sha1', 'hmac-sha256', 'hmac-sha512', 'hmac-sha3', 'pbkdf2', 'evpkdf'],
  ...['enc-utf8', 'enc-hex', 'enc-base64', 'enc-base64url', 'enc-latin1', 'enc-utf16'],
];

/**
 * Each sub-path exports one cipher, hash or encoder; none has a member with another meaning, so one shape serves all.
 */
export default defineLibrary({
  id: 'crypto-js-modules',
  title: 'CryptoJS modules',
  docs: 'https://github.com/brix/crypto-js',
  source: '@types/crypto-js@4.2.2 aes.d.ts, sha256.d.ts, enc-utf8.d.ts, index.d.ts',
  packages: modules.flatMap((name) => [`crypto-js/${name}`, `crypto-js/${name}.js`]),
  declarations: `
    export interface Words { toString(encoder?: any): string; concat(other: Words): Words; readonly ciphertext: Words }
    export interface CryptoModule {
      (message: any, keyOrOptions?: any, options?: any): Words;
      encrypt(message: any, key: any, options?: any): Words;
      decrypt(ciphertext: any, key: any, options?: any): Words;
      parse(text: string): Words;
      stringify(words: any): string;
    }
    const module: CryptoModule;
    export default module;
    export const encrypt: CryptoModule['encrypt']; export const decrypt: CryptoModule['decrypt'];
    export const parse: CryptoModule['parse']; export const stringify: CryptoModule['stringify'];
  `,
  passes: [
    { at: 'CryptoModule.decrypt', result: '0' },
    { at: 'CryptoModule.parse', result: '0' },
    { at: 'CryptoModule.stringify', result: '0' },
    { at: 'Words.toString', result: 'this' },
    { at: 'Words.concat', result: ['this', '0'] },
    { at: 'Words.ciphertext', result: 'this' },
  ],
  ciphers: [
    { at: 'CryptoModule.encrypt', value: '0', key: '1' },
    { at: 'CryptoModule()', value: '0' },
  ],
});
