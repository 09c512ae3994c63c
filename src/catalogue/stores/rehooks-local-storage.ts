import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'rehooks-local-storage',
  title: '@rehooks/local-storage',
  docs: 'https://github.com/rehooks/local-storage',
  source: '@rehooks/local-storage@2.4.5 lib/index.d.ts, lib/use-localstorage.d.ts, lib/local-storage-events.d.ts',
  packages: ['@rehooks/local-storage'],
  declarations: `
    export interface LocalSetter<T> { (value: T | null | ((previous: T | null) => T)): void }
    export interface LocalRemover { (): void }
    export function useLocalStorage<T = string>(key: string): [T | null, LocalSetter<T>, LocalRemover];
    export function useLocalStorage<T = string>(key: string, initial: T): [T, LocalSetter<T>, LocalRemover];
    export function writeStorage<T>(key: string, value: T): void;
    export function deleteFromStorage(key: string): void;
    export default useLocalStorage;
  `,
  writes: [
    { at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' },
    { at: 'writeStorage', key: '0', value: '1', medium: 'local-storage' },
  ],
  reads: [{ at: 'useLocalStorage', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'LocalRemover()', key: 'origin.0', medium: 'local-storage' },
    { at: 'deleteFromStorage', key: '0', medium: 'local-storage' },
  ],
});
