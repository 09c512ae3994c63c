import { defineLibrary } from '../library.js';

/** A cipher object takes its input by `update` and gives `output`: no value flows through a call, so none is listed. */
export default defineLibrary({
  id: 'node-forge',
  title: 'Forge',
  docs: 'https://github.com/digitalbazaar/forge',
  source: '@types/node-forge@1.3.14 index.d.ts',
  packages: ['node-forge'],
  declarations: `
    export interface MessageDigest { update(message: string, encoding?: string): MessageDigest; digest(): any }
    export interface DigestFactory { create(): MessageDigest }
    export interface Digests { md5: DigestFactory; sha1: DigestFactory; sha256: DigestFactory; sha384: DigestFactory; sha512: DigestFactory }
    export interface PublicKey { encrypt(data: string, scheme?: any, options?: any): string; verify(digest: string, signature: string): boolean }
    export interface Pki { publicKeyFromPem(pem: string): PublicKey; privateKeyFromPem(pem: string): any; rsa: any; [name: string]: any }
    export interface Util { encode64(bytes: string): string; decode64(text: string): string; encodeUtf8(text: string): string; bytesToHex(bytes: string): string; createBuffer(bytes?: any, encoding?: string): any; [name: string]: any }
    export const md: Digests; export const pki: Pki; export const util: Util;
    export const cipher: any; export const hmac: any; export const pkcs5: any; export const random: any;
    const forge: { md: Digests; pki: Pki; util: Util; cipher: any; hmac: any; pkcs5: any; random: any };
    export default forge;
  `,
  passes: ['encode64', 'decode64', 'encodeUtf8', 'bytesToHex', 'createBuffer'].map((name) => ({
    at: `Util.${name}`,
    result: '0',
  })),
  ciphers: [
    { at: 'PublicKey.encrypt', value: '0' },
    { at: 'MessageDigest.update', value: '0' },
  ],
});
