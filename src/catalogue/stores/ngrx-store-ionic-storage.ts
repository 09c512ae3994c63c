import { defineLibrary } from '../library.js';

/** Like ngrx-store-localstorage, over Ionic Storage. Without `keys` nothing is kept. */
export default defineLibrary({
  id: 'ngrx-store-ionic-storage',
  title: 'ngrx-store-ionic-storage',
  docs: 'https://github.com/natural-apptitude/ngrx-store-ionic-storage',
  source: 'ngrx-store-ionic-storage@5.0.0 README.md, dist/index.js',
  packages: ['ngrx-store-ionic-storage'],
  declarations: `
    interface StorageSyncOptions { keys?: string[]; ignoreActions?: string[]; hydratedStateKey?: string; onSyncError?: (error: any) => void }
    export function storageSync(options?: StorageSyncOptions): (reducer: any) => any;
    export class StorageSyncEffects {}
    export const StorageSyncActions: any;
  `,
  persists: [
    {
      at: 'storageSync',
      holds: { stores: 'ngrx-store' },
      defaultKey: 'NSIS_APP_STATE',
      medium: null,
      settings: [{ option: '0.keys', given: true, medium: 'ionic-storage' }],
      pick: ['0.keys'],
    },
  ],
});
