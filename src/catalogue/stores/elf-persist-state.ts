import { defineLibrary } from '../library.js';

/** Any object with `getItem` and `setItem` may be the storage, localForage too. `source` selects what is kept. */
export default defineLibrary({
  id: 'elf-persist-state',
  title: 'Elf persistState',
  docs: 'https://ngneat.github.io/elf/docs/features/persist-state/',
  source: '@ngneat/elf-persist-state@1.2.1 src/lib/persist-state.d.ts, src/lib/storage.d.ts, src/lib/exclude-keys.d.ts',
  packages: ['@ngneat/elf-persist-state'],
  declarations: `
    interface StateStorage { getItem(key: string): any; setItem(key: string, value: any): any; removeItem(key: string): any }
    interface Options { storage: any; source?: (store: any) => import('rxjs').Observable<any>; preStoreInit?: any; preStorageUpdate?: (name: string, state: any) => any; key?: string; runGuard?(): boolean }
    export function persistState(store: any, options: Options): { initialized$: any; unsubscribe(): void };
    export const localStorageStrategy: StateStorage; export const sessionStorageStrategy: StateStorage;
    export function excludeKeys<S, K extends keyof S>(keys: K[]): (source: import('rxjs').Observable<S>) => import('rxjs').Observable<Omit<S, K>>;
  `,
  adapters: [
    { at: 'localStorageStrategy', medium: 'local-storage' },
    { at: 'sessionStorageStrategy', medium: 'session-storage' },
  ],
  persists: [
    {
      at: 'persistState',
      holds: { state: '0' },
      key: '1.key',
      medium: null,
      settings: [{ option: '1.storage', given: true, medium: 'adapter' }],
      pick: ['1.source', '1.preStorageUpdate'],
    },
  ],
});
