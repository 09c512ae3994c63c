import { defineLibrary } from '../library.js';

/** The setter of a signal takes a value, that of a store a path and a value; both store the whole state. */
export default defineLibrary({
  id: 'solid-primitives-storage',
  title: 'Solid Primitives storage',
  docs: 'https://primitives.solidjs.community/package/storage/',
  source: '@solid-primitives/storage@4.4.0 dist/persisted.d.ts',
  packages: ['@solid-primitives/storage'],
  declarations: `
    interface Options { name?: string; storage?: any; storageOptions?: any; serialize?: any; deserialize?: any; sync?: any }
    export interface PersistedSetter<T> { (value: T | ((previous: T) => T)): T }
    export interface PersistedStoreSetter { (...path: any[]): void }
    export function makePersisted<T>(signal: [import('solid-js').Accessor<T>, import('solid-js').Setter<T>], options?: Options): [import('solid-js').Accessor<T>, PersistedSetter<T>, any];
    export function makePersisted<T>(store: [T, any], options?: Options): [T, PersistedStoreSetter, any];
    export const cookieStorage: any; export function makeObjectStorage(map: any): any; export const storageSync: any;
  `,
  writes: [
    {
      at: 'PersistedSetter()',
      key: 'origin.1.name',
      value: '0',
      medium: 'local-storage',
      settings: [{ option: 'origin.1.storage', given: true, medium: 'adapter' }],
    },
    {
      at: 'PersistedStoreSetter()',
      key: 'origin.1.name',
      value: '...0',
      medium: 'local-storage',
      settings: [{ option: 'origin.1.storage', given: true, medium: 'adapter' }],
    },
  ],
  reads: [{ at: 'makePersisted', key: '1.name', medium: 'local-storage' }],
  adapters: [
    { at: 'cookieStorage', medium: 'cookie' },
    { at: 'makeObjectStorage', medium: 'memory' },
  ],
});
