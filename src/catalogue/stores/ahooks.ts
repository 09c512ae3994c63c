import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ahooks',
  title: 'ahooks storage state',
  docs: 'https://ahooks.js.org/hooks/use-local-storage-state',
  source: 'ahooks@3.11.0 lib/createUseStorageState/index.d.ts',
  packages: ['ahooks'],
  declarations: `
    export interface LocalSetter<T> { (value?: T | ((previous?: T) => T)): void }
    export interface SessionSetter<T> { (value?: T | ((previous?: T) => T)): void }
    interface Options<T> { defaultValue?: T | (() => T); serializer?: (value: T) => string; deserializer?: (value: string) => T; [option: string]: any }
    export function useLocalStorageState<T>(key: string, options?: Options<T>): [T, LocalSetter<T>];
    export function useSessionStorageState<T>(key: string, options?: Options<T>): [T, SessionSetter<T>];
  `,
  needles: ['useLocalStorageState', 'useSessionStorageState'],
  writes: [
    { at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' },
    { at: 'SessionSetter()', key: 'origin.0', value: '0', medium: 'session-storage' },
  ],
  reads: [
    { at: 'useLocalStorageState', key: '0', medium: 'local-storage' },
    { at: 'useSessionStorageState', key: '0', medium: 'session-storage' },
  ],
});
