import { defineLibrary } from '../library.js';

const settings = [{ option: 'origin.1.storageType', equals: ['sessionStorage'], medium: 'session-storage' as const }];

/** The key is an argument of the constructor, so it is shipped with the app. */
export default defineLibrary({
  id: 'encrypt-storage',
  title: 'encrypt-storage',
  docs: 'https://github.com/michelonsouza/encrypt-storage',
  source: 'encrypt-storage@3.0.4 dist/classes, dist/@types',
  packages: ['encrypt-storage'],
  declarations: `
    export interface EncryptStorageOptions { prefix?: string; storageType?: 'localStorage' | 'sessionStorage'; stateManagementUse?: boolean; [name: string]: any }
    export class EncryptStorage {
      constructor(secretKey: string, options?: EncryptStorageOptions);
      static create(secretKey: string, options: EncryptStorageOptions): EncryptStorage;
      setItem(key: string, value: any, doNotEncrypt?: boolean): any;
      setMultipleItems(entries: [string, any][], doNotEncrypt?: boolean): any;
      setTTL(options: { key: string; value: any; ttl: number; doNotEncrypt?: boolean }): void;
      getItem<T = any>(key: string, doNotDecrypt?: boolean): T;
      removeItem(key: string): any;
      clear(): any;
    }
    export class EncryptStorageNoble extends EncryptStorage {}
    export class EncryptStorageWebApi extends EncryptStorage {}
    export class AsyncEncryptStorage extends EncryptStorage {}
  `,
  writes: [
    { at: 'EncryptStorage.setItem', key: '0', value: '1' },
    { at: 'EncryptStorage.setMultipleItems', value: '0[]' },
    { at: 'EncryptStorage.setTTL', key: '0.key', value: '0.value' },
  ].map((write) => ({ ...write, medium: 'local-storage', weakness: 'key-in-bundle', settings })),
  reads: [{ at: 'EncryptStorage.getItem', key: '0', medium: 'web-storage' }],
  removes: [
    { at: 'EncryptStorage.removeItem', key: '0', medium: 'web-storage' },
    { at: 'EncryptStorage.clear', medium: 'web-storage' },
  ],
});
