import { defineLibrary } from '../library.js';

/** The globals are for Nuxt, where the composables need no import. */
export default defineLibrary({
  id: 'vueuse-core',
  title: 'VueUse storage',
  docs: 'https://vueuse.org/core/useStorage/',
  source: '@vueuse/core@14.4.0 dist/index.d.ts',
  packages: ['@vueuse/core'],
  declarations: `
    type Given<T> = T | { value: T } | (() => T);
    export interface StoredRef<T> { value: T }
    export interface LocalRef<T> { value: T }
    export interface SessionRef<T> { value: T }
    export type RemovableRef<T> = StoredRef<T>;
    export function useStorage<T>(key: Given<string>, initial: Given<T>, storage?: any, options?: any): StoredRef<T>;
    export function useStorageAsync<T>(key: string, initial: Given<T>, storage?: any, options?: any): StoredRef<T>;
    export function useLocalStorage<T>(key: Given<string>, initial: Given<T>, options?: any): LocalRef<T>;
    export function useSessionStorage<T>(key: Given<string>, initial: Given<T>, options?: any): SessionRef<T>;
  `,
  globals: `
    declare const useStorage: typeof import('@vueuse/core').useStorage;
    declare const useStorageAsync: typeof import('@vueuse/core').useStorageAsync;
    declare const useLocalStorage: typeof import('@vueuse/core').useLocalStorage;
    declare const useSessionStorage: typeof import('@vueuse/core').useSessionStorage;
  `,
  needles: ['useStorage', 'useLocalStorage', 'useSessionStorage'],
  writes: [
    {
      at: 'StoredRef.value=',
      key: 'origin.0',
      value: 'assigned',
      medium: 'local-storage',
      settings: [{ option: 'origin.2', given: true, medium: 'adapter' }],
    },
    { at: 'LocalRef.value=', key: 'origin.0', value: 'assigned', medium: 'local-storage' },
    { at: 'SessionRef.value=', key: 'origin.0', value: 'assigned', medium: 'session-storage' },
  ],
  reads: [
    { at: 'useStorage', key: '0', medium: 'local-storage' },
    { at: 'useStorageAsync', key: '0', medium: 'local-storage' },
    { at: 'useLocalStorage', key: '0', medium: 'local-storage' },
    { at: 'useSessionStorage', key: '0', medium: 'session-storage' },
  ],
});
