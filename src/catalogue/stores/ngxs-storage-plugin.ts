import { defineLibrary, type Persistence, type Setting } from '../library.js';

/** A storage engine of the app's own replaces both storages. */
const engine: Setting = { option: 'provide STORAGE_ENGINE > provided', given: true, medium: 'adapter' };

/** `'*'` keeps every state; v3 calls the option `key` and keeps every state when it is left out. */
const persistence = {
  holds: { stores: 'ngxs-store' },
  defaultKey: '@@STATE',
  medium: 'local-storage',
  settings: [
    engine,
    { option: '0.storage', equals: ['StorageOption.SessionStorage', 1], medium: 'session-storage' },
    { option: '0.keys[].engine', given: true, medium: 'adapter' },
  ],
  pick: ['0.keys', '0.key', '0.keys[].key'],
} as const satisfies Omit<Persistence, 'at'>;

export default defineLibrary({
  id: 'ngxs-storage-plugin',
  title: 'NGXS storage plugin',
  docs: 'https://www.ngxs.io/plugins/storage',
  source: '@ngxs/storage-plugin@21.0.0 index.d.ts, internals/index.d.ts, @3.8.2 src/symbols.d.ts',
  packages: ['@ngxs/storage-plugin'],
  declarations: `
    export enum StorageOption { LocalStorage = 0, SessionStorage = 1 }
    export interface NgxsStoragePluginOptions {
      keys?: any; key?: any; namespace?: string; storage?: StorageOption; migrations?: any[]; serialize?: any; deserialize?: any;
      beforeSerialize?: (state: any, key: string) => any; afterDeserialize?: (state: any, key: string) => any;
    }
    export class NgxsStoragePluginModule { static forRoot(options?: NgxsStoragePluginOptions): any }
    export function withNgxsStoragePlugin(options: NgxsStoragePluginOptions): any;
    export function withStorageFeature(keys: any[]): any;
    export interface StorageEngine { getItem(key: string): any; setItem(key: string, value: any): void }
    export const STORAGE_ENGINE: any; export const LOCAL_STORAGE_ENGINE: any; export const SESSION_STORAGE_ENGINE: any;
  `,
  adapters: [
    { at: 'LOCAL_STORAGE_ENGINE', medium: 'local-storage' },
    { at: 'SESSION_STORAGE_ENGINE', medium: 'session-storage' },
  ],
  persists: [
    { at: 'NgxsStoragePluginModule.forRoot', ...persistence },
    { at: 'withNgxsStoragePlugin', ...persistence },
    { at: 'withStorageFeature', holds: persistence.holds, medium: 'local-storage', settings: [engine], pick: ['0'] },
  ],
});
