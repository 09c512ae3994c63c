import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-use',
  title: 'react-use storage hooks',
  docs: 'https://github.com/streamich/react-use/blob/master/docs/useLocalStorage.md',
  source: 'react-use@17.6.1 lib/useLocalStorage.d.ts, lib/useSessionStorage.d.ts',
  packages: ['react-use'],
  declarations: `
    export interface LocalSetter<T> { (value: T | ((previous: T) => T)): void }
    export interface LocalRemover { (): void }
    export interface SessionSetter<T> { (value: T): void }
    export function useLocalStorage<T>(key: string, initial?: T, options?: any): [T | undefined, LocalSetter<T | undefined>, LocalRemover];
    export function useSessionStorage<T>(key: string, initial?: T, raw?: boolean): [T, SessionSetter<T>];
  `,
  needles: ['useLocalStorage', 'useSessionStorage'],
  writes: [
    { at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' },
    { at: 'SessionSetter()', key: 'origin.0', value: '0', medium: 'session-storage' },
  ],
  reads: [
    { at: 'useLocalStorage', key: '0', medium: 'local-storage' },
    { at: 'useSessionStorage', key: '0', medium: 'session-storage' },
  ],
  removes: [{ at: 'LocalRemover()', key: 'origin.0', medium: 'local-storage' }],
});
