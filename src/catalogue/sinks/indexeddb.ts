import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'indexeddb',
  title: 'IndexedDB',
  docs: 'https://developer.mozilla.org/docs/Web/API/IndexedDB_API',
  source: 'TypeScript lib.dom.d.ts IDBObjectStore, IDBCursor',
  packages: [],
  needles: ['indexedDB', 'IDBDatabase', 'IDBObjectStore', 'IDBTransaction'],
  writes: [
    { at: 'IDBObjectStore.put', value: '0', key: '1', medium: 'indexeddb' },
    { at: 'IDBObjectStore.add', value: '0', key: '1', medium: 'indexeddb' },
    { at: 'IDBCursor.update', value: '0', medium: 'indexeddb' },
  ],
  reads: [
    { at: 'IDBObjectStore.get', key: '0', medium: 'indexeddb' },
    { at: 'IDBObjectStore.getAll', key: '0', medium: 'indexeddb' },
  ],
  removes: [
    { at: 'IDBObjectStore.delete', key: '0', medium: 'indexeddb' },
    { at: 'IDBObjectStore.clear', medium: 'indexeddb' },
    { at: 'IDBFactory.deleteDatabase', medium: 'indexeddb' },
  ],
});
