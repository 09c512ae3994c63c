import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'idb-keyval',
  title: 'idb-keyval',
  docs: 'https://github.com/jakearchibald/idb-keyval',
  source: 'idb-keyval@6.3.0 dist/index.d.ts',
  packages: ['idb-keyval'],
  declarations: `
    export type UseStore = any;
    export function createStore(databaseName: string, storeName: string): UseStore;
    export function get<T = any>(key: any, store?: UseStore): Promise<T | undefined>;
    export function getMany<T = any>(keys: any[], store?: UseStore): Promise<T[]>;
    export function set(key: any, value: any, store?: UseStore): Promise<void>;
    export function setMany(entries: [any, any][], store?: UseStore): Promise<void>;
    export function update<T = any>(key: any, updater: (old: T | undefined) => T, store?: UseStore): Promise<void>;
    export function del(key: any, store?: UseStore): Promise<void>;
    export function delMany(keys: any[], store?: UseStore): Promise<void>;
    export function clear(store?: UseStore): Promise<void>;
    export function keys(store?: UseStore): Promise<any[]>;
    export function values<T = any>(store?: UseStore): Promise<T[]>;
    export function entries<T = any>(store?: UseStore): Promise<[any, T][]>;
  `,
  writes: [
    { at: 'set', key: '0', value: '1', medium: 'indexeddb' },
    { at: 'setMany', value: '0[]', medium: 'indexeddb' },
    { at: 'update', key: '0', value: 'callback.1', medium: 'indexeddb' },
  ],
  reads: [{ at: 'get', key: '0', medium: 'indexeddb' }],
  removes: [
    { at: 'del', key: '0', medium: 'indexeddb' },
    { at: 'clear', medium: 'indexeddb' },
  ],
});
