import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'tweetnacl',
  title: 'TweetNaCl.js',
  docs: 'https://github.com/dchest/tweetnacl-js',
  source: 'tweetnacl@1.0.3 nacl.d.ts',
  packages: ['tweetnacl', 'tweetnacl-util'],
  declarations: `
    export interface SecretBox { (message: any, nonce: any, key: any): any; open(box: any, nonce: any, key: any): any; readonly keyLength: number; readonly nonceLength: number }
    export interface Box { (message: any, nonce: any, publicKey: any, secretKey: any): any; open(box: any, nonce: any, publicKey: any, secretKey: any): any; keyPair: MakePair }
    export interface KeyPair { publicKey: any; secretKey: any }
    export interface MakePair { (): KeyPair; fromSecretKey(key: any): KeyPair; fromSeed(seed: any): KeyPair }
    export interface Sign { (message: any, secretKey: any): any; open(signed: any, publicKey: any): any; detached: any; keyPair: MakePair }
    export interface Hash { (message: any): any; readonly hashLength: number }
    export interface Codecs { decodeUTF8(text: string): any; encodeUTF8(bytes: any): string; encodeBase64(bytes: any): string; decodeBase64(text: string): any }
    export const secretbox: SecretBox;
    export const box: Box;
    export const sign: Sign;
    export const hash: Hash;
    export function randomBytes(n: number): any;
    export const decodeUTF8: Codecs['decodeUTF8']; export const encodeUTF8: Codecs['encodeUTF8'];
    export const encodeBase64: Codecs['encodeBase64']; export const decodeBase64: Codecs['decodeBase64'];
    interface Nacl extends Codecs { secretbox: SecretBox; box: Box; sign: Sign; hash: Hash; randomBytes(n: number): any }
    const nacl: Nacl;
    export default nacl;
  `,
  passes: ['decodeUTF8', 'encodeUTF8', 'encodeBase64', 'decodeBase64'].map((name) => ({
    at: `Codecs.${name}`,
    result: '0',
  })),
  sources: [{ at: 'KeyPair.secretKey', kind: 'key' }],
  ciphers: [
    { at: 'SecretBox()', value: '0', key: '2' },
    { at: 'Box()', value: '0', key: '3' },
    { at: 'Hash()', value: '0' },
  ],
});
