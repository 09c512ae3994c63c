import { defineLibrary } from '../library.js';

/** AES by crypto-js with a key the app supplies: it protects the state only while that key is not in the bundle. */
export default defineLibrary({
  id: 'redux-persist-transform-encrypt',
  title: 'redux-persist-transform-encrypt',
  docs: 'https://github.com/maxdeviant/redux-persist-transform-encrypt',
  source: 'redux-persist-transform-encrypt@5.1.1 lib/sync.d.ts, lib/sync.js, @2.0.1 lib/sync.js',
  packages: ['redux-persist-transform-encrypt'],
  declarations: `
    interface EncryptTransformConfig { secretKey: string; onError?: (error: any) => void }
    export function encryptTransform(config: EncryptTransformConfig, options?: any): any;
    export default function createEncryptor(config: EncryptTransformConfig): any;
  `,
  ciphers: [
    { at: 'encryptTransform', value: 'upstream', key: '0.secretKey' },
    { at: 'createEncryptor', value: 'upstream', key: '0.secretKey' },
  ],
});
