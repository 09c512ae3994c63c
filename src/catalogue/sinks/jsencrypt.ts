import { defineLibrary } from '../library.js';

/** RSA with the public key: only the server can read the result. */
export default defineLibrary({
  id: 'jsencrypt',
  title: 'JSEncrypt',
  docs: 'https://github.com/travist/jsencrypt',
  source: 'jsencrypt@3.5.4 lib/JSEncrypt.d.ts',
  packages: ['jsencrypt', 'jsencrypt/bin/jsencrypt.min'],
  declarations: `
    export class JSEncrypt {
      constructor(options?: any);
      setPublicKey(key: string): void;
      setPrivateKey(key: string): void;
      setKey(key?: string): void;
      encrypt(text: string): string | false;
      encryptOAEP(text: string): string | false;
      decrypt(text: string): string | false;
    }
    export default JSEncrypt;
  `,
  ciphers: [
    { at: 'JSEncrypt.encrypt', value: '0' },
    { at: 'JSEncrypt.encryptOAEP', value: '0' },
  ],
});
