import { defineLibrary } from '../library.js';

/** A persister stores nothing by itself: it stands for the storage it writes to. */
export default defineLibrary({
  id: 'tanstack-storage-persister',
  title: 'TanStack Query storage persisters',
  docs: 'https://tanstack.com/query/latest/docs/framework/react/plugins/createAsyncStoragePersister',
  source:
    '@tanstack/query-sync-storage-persister@5.104.4 src/index.ts, @tanstack/query-async-storage-persister@5.104.5',
  packages: ['@tanstack/query-sync-storage-persister', '@tanstack/query-async-storage-persister'],
  declarations: `
    interface PersisterOptions { storage: any; key?: string; throttleTime?: number; serialize?: any; deserialize?: any; retry?: any }
    export function createSyncStoragePersister(options: PersisterOptions): any;
    export function createAsyncStoragePersister(options: PersisterOptions): any;
  `,
  adapters: [
    { at: 'createSyncStoragePersister', wraps: '0.storage' },
    { at: 'createAsyncStoragePersister', wraps: '0.storage' },
  ],
});
