import { defineLibrary } from '../library.js';

/** IndexedDB, or localStorage where that fails. */
export default defineLibrary({
  id: 'ngx-pwa-local-storage',
  title: '@ngx-pwa/local-storage',
  docs: 'https://github.com/cyrilletuzi/angular-async-local-storage',
  source: '@ngx-pwa/local-storage@22.0.0 and @12.1.0 index.d.ts',
  packages: ['@ngx-pwa/local-storage'],
  declarations: `
    export class StorageMap {
      get<T = any>(key: string, schema?: any): import('rxjs').Observable<T | undefined>;
      set(key: string, data: unknown, schema?: any): import('rxjs').Observable<undefined>;
      delete(key: string): import('rxjs').Observable<undefined>;
      clear(): import('rxjs').Observable<undefined>;
      watch<T = any>(key: string, schema?: any): import('rxjs').Observable<T | undefined>;
      has(key: string): import('rxjs').Observable<boolean>;
    }
    export class LocalStorage {
      getItem<T = any>(key: string, schema?: any): import('rxjs').Observable<T | null>;
      setItem(key: string, data: any, schema?: any): import('rxjs').Observable<boolean>;
      removeItem(key: string): import('rxjs').Observable<boolean>;
      clear(): import('rxjs').Observable<boolean>;
    }
  `,
  writes: [
    { at: 'StorageMap.set', key: '0', value: '1', medium: 'indexeddb' },
    { at: 'LocalStorage.setItem', key: '0', value: '1', medium: 'indexeddb' },
  ],
  reads: [
    { at: 'StorageMap.get', key: '0', medium: 'indexeddb' },
    { at: 'StorageMap.watch', key: '0', medium: 'indexeddb' },
    { at: 'LocalStorage.getItem', key: '0', medium: 'indexeddb' },
  ],
  removes: [
    { at: 'StorageMap.delete', key: '0', medium: 'indexeddb' },
    { at: 'StorageMap.clear', medium: 'indexeddb' },
    { at: 'LocalStorage.removeItem', key: '0', medium: 'indexeddb' },
    { at: 'LocalStorage.clear', medium: 'indexeddb' },
  ],
});
