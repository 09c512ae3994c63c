import { defineLibrary } from '../library.js';

/** v2 returns no remover; a third element that is not there is simply never taken. */
export default defineLibrary({
  id: 'usehooks-ts',
  title: 'usehooks-ts storage hooks',
  docs: 'https://usehooks-ts.com/react-hook/use-local-storage',
  source: 'usehooks-ts@3.1.1 dist/index.d.ts, @2.16.0 dist/index.d.ts',
  packages: ['usehooks-ts'],
  declarations: `
    export interface LocalSetter<T> { (value: T | ((previous: T) => T)): void }
    export interface LocalRemover { (): void }
    export interface SessionSetter<T> { (value: T | ((previous: T) => T)): void }
    export interface SessionRemover { (): void }
    export function useLocalStorage<T>(key: string, initial: T | (() => T), options?: any): [T, LocalSetter<T>, LocalRemover];
    export function useSessionStorage<T>(key: string, initial: T | (() => T), options?: any): [T, SessionSetter<T>, SessionRemover];
    export function useReadLocalStorage<T>(key: string, options?: any): T | null;
  `,
  needles: ['useLocalStorage', 'useSessionStorage', 'useReadLocalStorage'],
  writes: [
    { at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' },
    { at: 'SessionSetter()', key: 'origin.0', value: '0', medium: 'session-storage' },
  ],
  reads: [
    { at: 'useLocalStorage', key: '0', medium: 'local-storage' },
    { at: 'useReadLocalStorage', key: '0', medium: 'local-storage' },
    { at: 'useSessionStorage', key: '0', medium: 'session-storage' },
  ],
  removes: [
    { at: 'LocalRemover()', key: 'origin.0', medium: 'local-storage' },
    { at: 'SessionRemover()', key: 'origin.0', medium: 'session-storage' },
  ],
});
