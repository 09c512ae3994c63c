import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'localforage',
  title: 'localForage',
  docs: 'https://localforage.github.io/localForage/',
  source: 'localforage@1.10.0 src/localforage.js, typings/localforage.d.ts',
  packages: ['localforage'],
  declarations: `
    export interface LocalForageOptions { driver?: any; name?: string; size?: number; storeName?: string; version?: number; description?: string }
    export interface LocalForage {
      getItem<T = any>(key: string, callback?: (error: any, value: T | null) => void): Promise<T | null>;
      setItem<T>(key: string, value: T, callback?: (error: any, value: T) => void): Promise<T>;
      removeItem(key: string, callback?: any): Promise<void>;
      clear(callback?: any): Promise<void>;
      keys(callback?: any): Promise<string[]>;
      iterate<T = any>(iteratee: (value: T, key: string, n: number) => any): Promise<any>;
      config(options: LocalForageOptions): any;
      createInstance(options: LocalForageOptions): LocalForage;
      setDriver(driver: any): Promise<void>;
      defineDriver(driver: any): Promise<void>;
      ready(): Promise<void>;
      readonly INDEXEDDB: string; readonly LOCALSTORAGE: string; readonly WEBSQL: string;
    }
    const localforage: LocalForage;
    export default localforage;
    export const getItem: LocalForage['getItem'];
    export const setItem: LocalForage['setItem'];
    export const removeItem: LocalForage['removeItem'];
    export const clear: LocalForage['clear'];
    export const config: LocalForage['config'];
    export const createInstance: LocalForage['createInstance'];
  `,
  writes: [{ at: 'LocalForage.setItem', key: '0', value: '1', medium: 'indexeddb' }],
  reads: [{ at: 'LocalForage.getItem', key: '0', medium: 'indexeddb' }],
  removes: [
    { at: 'LocalForage.removeItem', key: '0', medium: 'indexeddb' },
    { at: 'LocalForage.clear', medium: 'indexeddb' },
  ],
});
