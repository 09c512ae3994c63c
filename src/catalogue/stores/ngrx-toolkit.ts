import { defineLibrary } from '../library.js';

/** A SignalStore feature: it keeps the state of the features next to it, whole unless `select` is given. */
export default defineLibrary({
  id: 'ngrx-toolkit',
  title: 'NgRx Toolkit withStorageSync',
  docs: 'https://ngrx-toolkit.angulararchitects.io/docs/with-storage-sync',
  source: '@angular-architects/ngrx-toolkit@22.0.0 types/angular-architects-ngrx-toolkit.d.ts',
  packages: ['@angular-architects/ngrx-toolkit'],
  declarations: `
    interface SyncConfig { key: string; autoSync?: boolean; select?: (state: any) => any; parse?: any; stringify?: any; storage?: () => any }
    interface Strategy { readonly type: string }
    export function withStorageSync(config: string | SyncConfig, strategy?: Strategy): any;
    export function withLocalStorage(): Strategy; export function withSessionStorage(): Strategy;
    export function withIndexedDB(): Strategy; export function withIndexeddb(): Strategy;
    export function withDevtools(...args: any[]): any; export function withCallState(...args: any[]): any; export function withReset(...args: any[]): any;
  `,
  needles: ['withStorageSync'],
  adapters: [
    { at: 'withLocalStorage', medium: 'local-storage' },
    { at: 'withSessionStorage', medium: 'session-storage' },
    { at: 'withIndexedDB', medium: 'indexeddb' },
    { at: 'withIndexeddb', medium: 'indexeddb' },
  ],
  persists: [
    {
      at: 'withStorageSync',
      holds: { state: 'host...0' },
      key: '0.key',
      medium: 'local-storage',
      settings: [
        { option: '0.storage()', given: true, medium: 'adapter' },
        { option: '1', given: true, medium: 'adapter' },
      ],
      pick: ['0.select'],
    },
  ],
});
