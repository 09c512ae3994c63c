import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'pouchdb',
  title: 'PouchDB',
  docs: 'https://pouchdb.com/api.html',
  source: '@types/pouchdb-core@7.0.15 index.d.ts, pouchdb@9.0.0 lib/index-browser.es.js',
  packages: ['pouchdb', 'pouchdb-browser', 'pouchdb-core'],
  declarations: `
    export interface Response { ok: boolean; id: string; rev: string }
    export interface PouchDatabase<Content = any> {
      get<Model = Content>(id: string, options?: any): Promise<Model & { _id: string; _rev: string }>;
      put(doc: any, options?: any): Promise<Response>;
      post(doc: any, options?: any): Promise<Response>;
      bulkDocs(docs: any[], options?: any): Promise<any[]>;
      allDocs(options?: any): Promise<{ rows: any[] }>;
      remove(doc: any, ...rest: any[]): Promise<Response>;
      destroy(options?: any): Promise<void>;
      sync(remote: any, options?: any): any;
    }
    const PouchDB: { new <Content = any>(name?: string, options?: any): PouchDatabase<Content>; plugin(plugin: any): any };
    export default PouchDB;
  `,
  globals: `
    declare namespace PouchDB { type Database<Content = any> = import('pouchdb').PouchDatabase<Content> }
  `,
  writes: [
    { at: 'PouchDatabase.put', key: '0._id', value: '0', medium: 'indexeddb' },
    { at: 'PouchDatabase.post', value: '0', medium: 'indexeddb' },
    { at: 'PouchDatabase.bulkDocs', value: '0[]', medium: 'indexeddb' },
  ],
  reads: [{ at: 'PouchDatabase.get', key: '0', medium: 'indexeddb' }],
  removes: [
    { at: 'PouchDatabase.remove', medium: 'indexeddb' },
    { at: 'PouchDatabase.destroy', medium: 'indexeddb' },
  ],
});
