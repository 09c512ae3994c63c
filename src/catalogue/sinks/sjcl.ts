import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'sjcl',
  title: 'SJCL',
  docs: 'https://github.com/bitwiseshiftleft/sjcl',
  source: '@types/sjcl@1.0.34 index.d.ts',
  packages: ['sjcl'],
  declarations: `
    export interface HashClass { new (): any; hash(data: any): any }
    export interface Sjcl {
      encrypt(password: any, plaintext: string, params?: any, rp?: any): any;
      decrypt(password: any, ciphertext: any, params?: any, rp?: any): string;
      hash: { sha1: HashClass; sha256: HashClass; sha512: HashClass };
      codec: any; misc: any; random: any; json: any;
    }
    export const encrypt: Sjcl['encrypt']; export const decrypt: Sjcl['decrypt'];
    export const hash: Sjcl['hash']; export const codec: any; export const misc: any; export const random: any;
    const sjcl: Sjcl;
    export default sjcl;
  `,
  passes: [{ at: 'Sjcl.decrypt', result: '1' }],
  ciphers: [
    { at: 'Sjcl.encrypt', value: '1', key: '0' },
    { at: 'HashClass.hash', value: '0' },
  ],
});
