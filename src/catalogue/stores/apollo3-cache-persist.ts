import { defineLibrary, type Persistence } from '../library.js';

const persistence: Omit<Persistence, 'at'> = {
  holds: { stores: 'apollo-client' },
  key: '0.key',
  defaultKey: 'apollo-cache-persist',
  medium: null,
  settings: [
    { option: '0.persistenceMapper', given: true, medium: null },
    { option: '0.storage', given: true, medium: 'adapter' },
  ],
};

/** `persistenceMapper` decides what is kept of the serialised cache; a call that has one is left alone. */
export default defineLibrary({
  id: 'apollo3-cache-persist',
  title: 'apollo3-cache-persist',
  docs: 'https://github.com/apollographql/apollo-cache-persist',
  source:
    'apollo3-cache-persist@0.15.0 lib/types/index.d.ts, lib/storageWrappers, apollo-cache-persist@0.1.1 types/index.d.ts',
  packages: ['apollo3-cache-persist', 'apollo-cache-persist'],
  declarations: `
    interface ApolloPersistOptions { cache: any; storage: any; key?: string; trigger?: any; debounce?: number; serialize?: boolean; maxSize?: number | false; persistenceMapper?: any; debug?: boolean }
    export function persistCache(options: ApolloPersistOptions): Promise<void>; export function persistCacheSync(options: ApolloPersistOptions): void;
    export class CachePersistor<T = any> { constructor(options: ApolloPersistOptions); persist(): Promise<void>; restore(): Promise<void>; purge(): Promise<void>; pause(): void; resume(): void; remove(): void }
    export class LocalStorageWrapper { constructor(storage: any) } export class SessionStorageWrapper { constructor(storage: any) } export class IonicStorageWrapper { constructor(storage: any) }
    export class LocalForageWrapper { constructor(storage: any) } export class AsyncStorageWrapper { constructor(storage: any) }
  `,
  adapters: [
    { at: 'new LocalStorageWrapper', wraps: '0', medium: 'local-storage' },
    { at: 'new SessionStorageWrapper', wraps: '0', medium: 'session-storage' },
    { at: 'new IonicStorageWrapper', wraps: '0', medium: 'ionic-storage' },
    { at: 'new LocalForageWrapper', wraps: '0', medium: 'indexeddb' },
    { at: 'new AsyncStorageWrapper', wraps: '0' },
  ],
  persists: [
    { at: 'persistCache', ...persistence },
    { at: 'persistCacheSync', ...persistence },
    { at: 'new CachePersistor', ...persistence },
  ],
});
