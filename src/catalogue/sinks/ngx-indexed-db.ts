import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngx-indexed-db',
  title: 'ngx-indexed-db',
  docs: 'https://github.com/assuncaocharles/ngx-indexed-db',
  source: 'ngx-indexed-db@22.0.0 types/ngx-indexed-db.d.ts',
  packages: ['ngx-indexed-db'],
  declarations: `
    import { Observable } from 'rxjs';
    export class NgxIndexedDBService {
      selectDb(databaseName?: string): void;
      add<T>(storeName: string, value: T, key?: any): Observable<T & { id: number }>;
      bulkAdd<T>(storeName: string, values: T[]): Observable<number[]>;
      update<T>(storeName: string, value: T): Observable<T>;
      bulkPut<T>(storeName: string, items: T[]): Observable<any>;
      getByKey<T>(storeName: string, key: any): Observable<T>;
      getByID<T>(storeName: string, id: string | number): Observable<T>;
      getByIndex<T>(storeName: string, indexName: string, key: any): Observable<T>;
      getAll<T>(storeName: string): Observable<T[]>;
      delete<T>(storeName: string, query: any): Observable<T[]>;
      deleteByKey(storeName: string, query: any): Observable<void>;
      clear(storeName: string): Observable<void>;
    }
    export class NgxIndexedDBModule { static forRoot(...configs: any[]): any }
    export const provideIndexedDb: (...configs: any[]) => any;
  `,
  writes: [
    ...['NgxIndexedDBService.add', 'NgxIndexedDBService.update'].map((at) => ({ at, key: '0', value: '1' })),
    ...['NgxIndexedDBService.bulkAdd', 'NgxIndexedDBService.bulkPut'].map((at) => ({ at, key: '0', value: '1[]' })),
  ].map((write) => ({ ...write, medium: 'indexeddb' as const })),
  reads: ['getByKey', 'getByID', 'getByIndex', 'getAll'].map((member) => ({
    at: `NgxIndexedDBService.${member}`,
    key: '0',
    medium: 'indexeddb',
  })),
  removes: ['delete', 'deleteByKey', 'clear'].map((member) => ({
    at: `NgxIndexedDBService.${member}`,
    key: '0',
    medium: 'indexeddb',
  })),
});
