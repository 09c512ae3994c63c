import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'redux-persist-indexeddb-storage',
  title: 'redux-persist-indexeddb-storage',
  docs: 'https://github.com/machester4/redux-persist-indexeddb-storage',
  source: 'redux-persist-indexeddb-storage@1.0.4 lib/index.js',
  packages: ['redux-persist-indexeddb-storage'],
  declarations: `
    export default function storage(database: string): any;
  `,
  adapters: [{ at: 'storage', medium: 'indexeddb' }],
});
