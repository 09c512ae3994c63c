import { defineLibrary } from '../library.js';

/** Fields may be encrypted by a schema and a wrapped storage, both far from the write. */
export default defineLibrary({
  id: 'rxdb',
  title: 'RxDB',
  docs: 'https://rxdb.info',
  source: 'rxdb@17.6.0 dist/types/rx-collection.d.ts, rx-document.d.ts, rx-database.d.ts',
  packages: ['rxdb', 'rxdb/plugins/core'],
  declarations: `
    export interface RxDocument<T = any> {
      patch(patch: any): Promise<RxDocument<T>>;
      incrementalPatch(patch: any): Promise<RxDocument<T>>;
      remove(): Promise<RxDocument<T>>;
      get(path: string): any;
      toJSON(): T;
    }
    export interface RxQuery<Result = any> { exec(): Promise<Result>; readonly $: import('rxjs').Observable<Result> }
    export interface RxCollection<T = any> {
      insert(doc: any): Promise<RxDocument<T>>;
      insertIfNotExists(doc: any): Promise<RxDocument<T>>;
      upsert(doc: any): Promise<RxDocument<T>>;
      incrementalUpsert(doc: any): Promise<RxDocument<T>>;
      bulkInsert(docs: readonly any[]): Promise<any>;
      bulkUpsert(docs: readonly any[]): Promise<any>;
      findOne(query?: any): RxQuery<RxDocument<T> | null>;
      find(query?: any): RxQuery<RxDocument<T>[]>;
      bulkRemove(ids: readonly string[]): Promise<any>;
      remove(): Promise<any>;
    }
    export interface RxDatabaseBase {
      addCollections(collections: any): Promise<any>;
      readonly collections: { [name: string]: RxCollection };
      remove(): Promise<string[]>;
      close(): Promise<boolean>;
    }
    export type RxDatabase<Collections = { [name: string]: RxCollection }> = RxDatabaseBase & Collections;
    export function createRxDatabase<Collections = { [name: string]: RxCollection }>(options: any): Promise<RxDatabase<Collections>>;
    export function addRxPlugin(plugin: any): void;
  `,
  writes: [
    ...['insert', 'insertIfNotExists', 'upsert', 'incrementalUpsert'].map((name) => ({
      at: `RxCollection.${name}`,
      value: '0',
      medium: 'indexeddb' as const,
    })),
    { at: 'RxCollection.bulkInsert', value: '0[]', medium: 'indexeddb' },
    { at: 'RxCollection.bulkUpsert', value: '0[]', medium: 'indexeddb' },
    { at: 'RxDocument.patch', value: '0', medium: 'indexeddb' },
    { at: 'RxDocument.incrementalPatch', value: '0', medium: 'indexeddb' },
  ],
  removes: [
    { at: 'RxDocument.remove', medium: 'indexeddb' },
    { at: 'RxCollection.remove', medium: 'indexeddb' },
  ],
});
