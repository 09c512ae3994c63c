import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'uidotdev-usehooks',
  title: '@uidotdev/usehooks storage hooks',
  docs: 'https://usehooks.com/uselocalstorage',
  source: '@uidotdev/usehooks@2.4.1 index.d.ts',
  packages: ['@uidotdev/usehooks'],
  declarations: `
    export interface LocalSetter<T> { (value: T | ((previous: T) => T)): void }
    export interface SessionSetter<T> { (value: T | ((previous: T) => T)): void }
    export function useLocalStorage<T>(key: string, initial?: T): [T, LocalSetter<T>];
    export function useSessionStorage<T>(key: string, initial?: T): [T, SessionSetter<T>];
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
});
