import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'idb',
  title: 'idb',
  docs: 'https://github.com/jakearchibald/idb',
  source: 'idb@8.0.4 build/entry.d.ts',
  packages: ['idb'],
  declarations: `
    export interface DBSchema { [store: string]: { key: any; value: any; indexes?: any } }
    export interface IDBPObjectStore {
      put(value: any, key?: any): Promise<any>;
      add(value: any, key?: any): Promise<any>;
      get(key: any): Promise<any>;
      getAll(query?: any, count?: number): Promise<any[]>;
      delete(key: any): Promise<void>;
      clear(): Promise<void>;
    }
    export interface IDBPTransaction { readonly store: IDBPObjectStore; objectStore(name: string): IDBPObjectStore; readonly done: Promise<void> }
    export interface IDBPDatabase<Schema = any> {
      put(store: string, value: any, key?: any): Promise<any>;
      add(store: string, value: any, key?: any): Promise<any>;
      get(store: string, key: any): Promise<any>;
      getAll(store: string, query?: any, count?: number): Promise<any[]>;
      delete(store: string, key: any): Promise<void>;
      clear(store: string): Promise<void>;
      transaction(stores: string | string[], mode?: string, options?: any): IDBPTransaction;
      createObjectStore(name: string, options?: any): IDBPObjectStore;
      close(): void;
      objectStoreNames: any;
    }
    export function openDB<Schema = any>(name: string, version?: number, callbacks?: { upgrade?(db: IDBPDatabase<Schema>, ...rest: any[]): void; blocked?: any; blocking?: any; terminated?: any }): Promise<IDBPDatabase<Schema>>;
    export function deleteDB(name: string, callbacks?: any): Promise<void>;
  `,
  writes: [
    ...['put', 'add'].map((name) => ({
      at: `IDBPDatabase.${name}`,
      key: '2',
      value: '1',
      medium: 'indexeddb' as const,
    })),
    ...['put', 'add'].map((name) => ({
      at: `IDBPObjectStore.${name}`,
      key: '1',
      value: '0',
      medium: 'indexeddb' as const,
    })),
  ],
  reads: [
    { at: 'IDBPDatabase.get', key: '1', medium: 'indexeddb' },
    { at: 'IDBPDatabase.getAll', medium: 'indexeddb' },
    { at: 'IDBPObjectStore.get', key: '0', medium: 'indexeddb' },
  ],
  removes: [
    { at: 'IDBPDatabase.delete', key: '1', medium: 'indexeddb' },
    { at: 'IDBPDatabase.clear', medium: 'indexeddb' },
    { at: 'IDBPObjectStore.delete', key: '0', medium: 'indexeddb' },
    { at: 'IDBPObjectStore.clear', medium: 'indexeddb' },
    { at: 'deleteDB', medium: 'indexeddb' },
  ],
});
