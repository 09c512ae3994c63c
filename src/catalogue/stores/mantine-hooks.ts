import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'mantine-hooks',
  title: 'Mantine storage hooks',
  docs: 'https://mantine.dev/hooks/use-local-storage/',
  source: '@mantine/hooks@9.7.4 lib/use-local-storage/create-storage.d.ts',
  packages: ['@mantine/hooks'],
  declarations: `
    export interface LocalSetter<T> { (value: T | ((previous: T) => T)): void }
    export interface LocalRemover { (): void }
    export interface SessionSetter<T> { (value: T | ((previous: T) => T)): void }
    export interface SessionRemover { (): void }
    interface Options<T> { key: string; defaultValue?: T; serialize?: (value: T) => string; deserialize?: (value: string | undefined) => T; [option: string]: any }
    export function useLocalStorage<T = string>(options: Options<T>): [T, LocalSetter<T>, LocalRemover];
    export function useSessionStorage<T = string>(options: Options<T>): [T, SessionSetter<T>, SessionRemover];
    export function readLocalStorageValue<T = string>(options: Options<T>): T;
    export function readSessionStorageValue<T = string>(options: Options<T>): T;
  `,
  needles: ['useLocalStorage', 'useSessionStorage', 'readLocalStorageValue', 'readSessionStorageValue'],
  writes: [
    { at: 'LocalSetter()', key: 'origin.0.key', value: '0', medium: 'local-storage' },
    { at: 'SessionSetter()', key: 'origin.0.key', value: '0', medium: 'session-storage' },
  ],
  reads: [
    { at: 'useLocalStorage', key: '0.key', medium: 'local-storage' },
    { at: 'readLocalStorageValue', key: '0.key', medium: 'local-storage' },
    { at: 'useSessionStorage', key: '0.key', medium: 'session-storage' },
    { at: 'readSessionStorageValue', key: '0.key', medium: 'session-storage' },
  ],
  removes: [
    { at: 'LocalRemover()', key: 'origin.0.key', medium: 'local-storage' },
    { at: 'SessionRemover()', key: 'origin.0.key', medium: 'session-storage' },
  ],
});
