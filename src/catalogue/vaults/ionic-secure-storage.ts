import { defineLibrary } from '../library.js';

/** AES-256 SQLite on the device. The key comes from the app's own code, so it is worth as much as its origin. */
export default defineLibrary({
  id: 'ionic-secure-storage',
  title: 'Ionic Secure Storage',
  docs: 'https://ionic.io/docs/secure-storage/key-value',
  source: 'ionic.io/docs/secure-storage/key-value',
  packages: ['@ionic-enterprise/secure-storage'],
  declarations: `
    export class KeyValueStorage {
      create(encryptionKey: string): Promise<void>;
      set(key: string, value: any): Promise<void>;
      get(key: string): Promise<any>;
    }
  `,
  writes: [{ at: 'KeyValueStorage.set', key: '0', value: '1', medium: 'encrypted-store' }],
  reads: [{ at: 'KeyValueStorage.get', key: '0', medium: 'encrypted-store' }],
  uses: [{ at: 'KeyValueStorage.create', options: ['0'] }],
});
