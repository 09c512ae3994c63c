import { defineLibrary } from '../library.js';

/** There is no default storage: it is given here or in `configurePersistable`. Only the listed properties are kept. */
export default defineLibrary({
  id: 'mobx-persist-store',
  title: 'mobx-persist-store',
  docs: 'https://github.com/quarrant/mobx-persist-store',
  source: 'mobx-persist-store@1.1.8 types.d.ts, makePersistable.d.ts, PersistStore.js, configurePersistable.js',
  packages: ['mobx-persist-store'],
  declarations: `
    interface StorageOptions { storage?: any; expireIn?: number; removeOnExpiration?: boolean; stringify?: boolean; debugMode?: boolean; version?: number }
    export function configurePersistable(options: StorageOptions, reactions?: any): void;
    export function makePersistable<T>(target: T, options: StorageOptions & { name: string; properties: any[] }, reactions?: any): Promise<any>;
    export function hydrateStore(target: any): Promise<void>; export function clearPersistedStore(target: any): Promise<void>;
    export function stopPersisting(target: any): void; export function isHydrated(target: any): boolean;
  `,
  persists: [
    {
      at: 'makePersistable',
      holds: { state: '0' },
      key: '1.name',
      medium: null,
      settings: [
        { option: '1.storage', given: true, medium: 'adapter' },
        { option: 'configurePersistable > 0.storage', given: true, medium: 'adapter' },
      ],
      pick: ['1.properties'],
    },
  ],
});
