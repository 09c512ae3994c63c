import { defineLibrary } from '../library.js';

/**
 * A meta-reducer over the root state. `keys` names the slices that are kept: `'auth'`, or `{ auth: ['token'] }` for
 * parts. A slice may bring its own `encrypt`, or write through `serialize`; those functions are the app's and are not
 * followed.
 */
export default defineLibrary({
  id: 'ngrx-store-localstorage',
  title: 'ngrx-store-localstorage',
  docs: 'https://github.com/btroncone/ngrx-store-localstorage',
  source: 'ngrx-store-localstorage@20.1.0 index.d.ts, fesm2022',
  packages: ['ngrx-store-localstorage'],
  declarations: `
    export interface LocalStorageConfig {
      keys: any[]; rehydrate?: boolean; storage?: any; removeOnUndefined?: boolean; restoreDates?: boolean; checkStorageAvailability?: boolean;
      storageKeySerializer?: (key: string) => string; syncCondition?: (state: any) => any; mergeReducer?: any;
    }
    export function localStorageSync(config: LocalStorageConfig): (reducer: any) => any;
    export function rehydrateApplicationState(options: any): any;
  `,
  persists: [
    {
      at: 'localStorageSync',
      holds: { stores: 'ngrx-store' },
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
      pick: ['0.keys'],
    },
  ],
});
