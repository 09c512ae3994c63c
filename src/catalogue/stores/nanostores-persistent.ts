import { defineLibrary, type Setting } from '../library.js';

/** `setPersistentEngine` swaps the storage of the whole app. */
const settings: readonly Setting[] = [{ option: 'setPersistentEngine > 0', given: true, medium: 'adapter' }];

/** The key of a map member is the name of the map, its prefix, followed by the name of the member. */
export default defineLibrary({
  id: 'nanostores-persistent',
  title: 'Nano Stores Persistent',
  docs: 'https://github.com/nanostores/persistent',
  source: '@nanostores/persistent@1.3.5 index.d.ts, index.js',
  packages: ['@nanostores/persistent'],
  declarations: `
    export interface PersistentAtom<T> { get(): T; set(value: T): void; subscribe(f: (value: T) => void): () => void; listen(f: (value: T) => void): () => void; value: T }
    export interface PersistentMap<T> { get(): T; set(value: T): void; setKey<K extends keyof T>(key: K, value: T[K]): void; subscribe(f: (value: T) => void): () => void; listen(f: (value: T) => void): () => void; value: T }
    export function persistentAtom<T = string>(name: string, initial?: T, options?: any): PersistentAtom<T>;
    export function persistentJSON<T>(name: string, initial?: T, options?: any): PersistentAtom<T>;
    export function persistentBoolean(name: string, initial?: boolean, options?: any): PersistentAtom<boolean>;
    export function persistentMap<T>(name: string, initial?: T, options?: any): PersistentMap<T>;
    export function setPersistentEngine(storage: any, events: any): void; export const windowPersistentEvents: any;
  `,
  writes: [
    { at: 'PersistentAtom.set', key: 'origin.0', value: '0', medium: 'local-storage', settings },
    { at: 'PersistentMap.set', key: 'origin.0', value: '0', medium: 'local-storage', settings },
    { at: 'PersistentMap.setKey', key: '0', value: '1', medium: 'local-storage', settings },
  ],
  reads: [
    { at: 'persistentAtom', key: '0', medium: 'local-storage' },
    { at: 'persistentJSON', key: '0', medium: 'local-storage' },
  ],
  passes: [
    { at: 'PersistentAtom.get', result: 'this' },
    { at: 'PersistentMap.get', result: 'this' },
  ],
});
