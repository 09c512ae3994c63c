import { defineLibrary } from '../library.js';

/**
 * Without the enterprise driver the values lie in IndexedDB or localStorage, in every version. An app that
 * sets an encryption key has that driver: `setEncryptionKey` throws without it.
 */
export default defineLibrary({
  id: 'ionic-storage',
  title: 'Ionic Storage',
  docs: 'https://github.com/ionic-team/ionic-storage',
  source:
    '@ionic/storage@4.0.0 dist/esm/index.js and @2.3.1 fesm2015/ionic-storage.js, @ionic/storage-angular@4.0.0 index.d.ts',
  packages: ['@ionic/storage', '@ionic/storage-angular'],
  declarations: `
    export interface StorageConfig { name?: string; version?: number; size?: number; storeName?: string; description?: string; driverOrder?: any[]; dbKey?: string }
    export class Storage {
      constructor(config?: StorageConfig);
      readonly driver: string | null;
      create(): Promise<Storage>;
      ready(): Promise<any>;
      defineDriver(driver: any): Promise<void>;
      setEncryptionKey(key: string): void;
      get(key: string): Promise<any>;
      set(key: string, value: any): Promise<any>;
      remove(key: string): Promise<any>;
      clear(): Promise<void>;
      length(): Promise<number>;
      keys(): Promise<string[]>;
      forEach(callback: (value: any, key: string, index: number) => any): Promise<void>;
    }
    export enum Drivers { SecureStorage = 'ionicSecureStorage', IndexedDB = 'asyncStorage', LocalStorage = 'localStorageWrapper' }
    export class IonicStorageModule { static forRoot(config?: StorageConfig): any }
    export function provideStorage(platformId: any, config?: StorageConfig): Storage;
  `,
  writes: [
    {
      at: 'Storage.set',
      key: '0',
      value: '1',
      medium: 'ionic-storage',
      settings: [{ option: 'Storage.setEncryptionKey > 0', given: true, medium: 'encrypted-store' }],
    },
  ],
  reads: [{ at: 'Storage.get', key: '0', medium: 'ionic-storage' }],
  removes: [
    { at: 'Storage.remove', key: '0', medium: 'ionic-storage' },
    { at: 'Storage.clear', medium: 'ionic-storage' },
  ],
  uses: [
    { at: 'Storage.setEncryptionKey', options: ['0'] },
    { at: 'Storage.defineDriver', options: [] },
    ...['new Storage', 'IonicStorageModule.forRoot'].map((at) => ({ at, options: ['0.driverOrder[]'] })),
    { at: 'provideStorage', options: ['1.driverOrder[]'] },
  ],
});
