import { defineLibrary } from '../library.js';

const ciphers = ['AES', 'DES', 'TripleDES', 'RC4', 'RC4Drop', 'Rabbit', 'RabbitLegacy', 'Blowfish'];
const hashes = ['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3', 'RIPEMD160'];

const members = [
  ...ciphers.map((name) => `${name}: CipherHelper`),
  ...hashes.map((name) => `${name}: HasherHelper`),
  ...hashes.map((name) => `Hmac${name}: HmacHasherHelper`),
  'enc: Encoders',
];

export default defineLibrary({
  id: 'crypto-js',
  title: 'CryptoJS',
  docs: 'https://github.com/brix/crypto-js',
  source: '@types/crypto-js@4.2.2 index.d.ts',
  packages: ['crypto-js'],
  declarations: `
    export interface WordArray { toString(encoder?: any): string; concat(other: WordArray): WordArray }
    export interface CipherParams { toString(formatter?: any): string; readonly ciphertext: WordArray }
    export interface ParamsMaker { create(params: { ciphertext?: WordArray; [param: string]: any }): CipherParams }
    export interface Parts { CipherParams: ParamsMaker; WordArray: { create(...words: any[]): WordArray; random(bytes: number): WordArray }; [part: string]: any }
    export interface CipherHelper {
      encrypt(message: WordArray | string, key: WordArray | string, cfg?: any): CipherParams;
      decrypt(ciphertext: CipherParams | string, key: WordArray | string, cfg?: any): WordArray;
    }
    export interface HasherHelper { (message: WordArray | string, cfg?: any): WordArray }
    export interface HmacHasherHelper { (message: WordArray | string, key: WordArray | string): WordArray }
    export interface Encoder { parse(text: string): WordArray; stringify(words: WordArray): string }
    export interface Encoders { Utf8: Encoder; Hex: Encoder; Base64: Encoder; Base64url: Encoder; Latin1: Encoder; Utf16: Encoder }
    export function PBKDF2(password: WordArray | string, salt: WordArray | string, cfg?: any): WordArray;
    export function EvpKDF(password: WordArray | string, salt: WordArray | string, cfg?: any): WordArray;
    ${members.map((member) => `export const ${member};`).join('\n')}
    export const lib: Parts; export const mode: any; export const pad: any; export const algo: any; export const format: any;
    const CryptoJS: { ${members.join('; ')}; PBKDF2: typeof PBKDF2; EvpKDF: typeof EvpKDF; lib: Parts; mode: any; pad: any; algo: any; format: any };
    export default CryptoJS;
  `,
  passes: [
    { at: 'CipherHelper.decrypt', result: '0', key: '1' },
    { at: 'WordArray.toString', result: 'this' },
    { at: 'WordArray.concat', result: ['this', '0'] },
    { at: 'CipherParams.toString', result: 'this' },
    { at: 'CipherParams.ciphertext', result: 'this' },
    { at: 'ParamsMaker.create', result: '0.ciphertext' },
    { at: 'Encoder.parse', result: '0' },
    { at: 'Encoder.stringify', result: '0' },
  ],
  ciphers: [
    { at: 'CipherHelper.encrypt', value: '0', key: '1' },
    { at: 'HasherHelper()', value: '0' },
    { at: 'HmacHasherHelper()', value: '0' },
    { at: 'PBKDF2', value: '0' },
    { at: 'EvpKDF', value: '0' },
  ],
});
