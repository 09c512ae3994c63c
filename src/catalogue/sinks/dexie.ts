import { defineLibrary } from '../library.js';

/** Tables become properties of the database when `stores` runs, so every unknown property is one. */
export default defineLibrary({
  id: 'dexie',
  title: 'Dexie',
  docs: 'https://dexie.org',
  source: 'dexie@4.4.7 dist/dexie.d.ts',
  packages: ['dexie'],
  declarations: `
    export interface Collection<T = any> {
      modify(changes: any): Promise<number>;
      first(): Promise<T | undefined>;
      toArray(): Promise<T[]>;
      delete(): Promise<number>;
    }
    export interface WhereClause<T = any> { equals(key: any): Collection<T>; anyOf(keys: any[]): Collection<T> }
    export interface Table<T = any, TKey = any, TInsertType = T> {
      get(key: any): Promise<T | undefined>;
      add(item: any, key?: any): Promise<any>;
      put(item: any, key?: any): Promise<any>;
      update(key: any, changes: any): Promise<number>;
      upsert(key: any, changes: any): Promise<boolean>;
      bulkAdd(items: readonly any[], ...rest: any[]): Promise<any>;
      bulkPut(items: readonly any[], ...rest: any[]): Promise<any>;
      delete(key: any): Promise<void>;
      bulkDelete(keys: any[]): Promise<void>;
      clear(): Promise<void>;
      toArray(): Promise<T[]>;
      toCollection(): Collection<T>;
      where(index: any): WhereClause<T>;
    }
    export type EntityTable<T = any, TKeyPropName = any, TInsertType = any> = Table<T, any, TInsertType>;
    export interface Version { stores(schema: { [table: string]: string | null }): Version; upgrade(f: (tx: any) => any): Version }
    export interface DexieDatabase {
      readonly name: string;
      version(n: number): Version;
      table<T = any>(name: string): Table<T, any>;
      open(): Promise<any>;
      close(): void;
      delete(): Promise<void>;
      transaction(mode: string, ...rest: any[]): Promise<any>;
      on: any;
    }
    type TableOf<T, TKey> = Table<T, TKey>;
    export namespace Dexie { type Table<T = any, TKey = any, TInsertType = T> = TableOf<T, TKey> }
    export type Dexie = DexieDatabase & { [table: string]: Table };
    export const Dexie: { new (name: string, options?: any): Dexie; delete(name: string): Promise<void> };
    export default Dexie;
  `,
  writes: [
    { at: 'Table.put', key: '1', value: '0', medium: 'indexeddb' },
    { at: 'Table.add', key: '1', value: '0', medium: 'indexeddb' },
    { at: 'Table.update', key: '0', value: '1', medium: 'indexeddb' },
    { at: 'Table.upsert', key: '0', value: '1', medium: 'indexeddb' },
    { at: 'Table.bulkPut', value: '0[]', medium: 'indexeddb' },
    { at: 'Table.bulkAdd', value: '0[]', medium: 'indexeddb' },
    { at: 'Collection.modify', value: '0', medium: 'indexeddb' },
  ],
  reads: [
    { at: 'Table.get', key: '0', medium: 'indexeddb' },
    { at: 'Table.toArray', medium: 'indexeddb' },
  ],
  removes: [
    { at: 'Table.delete', key: '0', medium: 'indexeddb' },
    { at: 'Table.clear', medium: 'indexeddb' },
    { at: 'Collection.delete', medium: 'indexeddb' },
    { at: 'DexieDatabase.delete', medium: 'indexeddb' },
  ],
});
