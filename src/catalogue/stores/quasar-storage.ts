import { defineLibrary } from '../library.js';

const storages = [
  { storage: 'LocalStorage', medium: 'local-storage' },
  { storage: 'SessionStorage', medium: 'session-storage' },
] as const;

/** Values are encoded with their type, not encrypted. `set` and `remove` are the old names. */
export default defineLibrary({
  id: 'quasar-storage',
  title: 'Quasar LocalStorage and SessionStorage',
  docs: 'https://quasar.dev/quasar-plugins/web-storage',
  source: 'quasar@2.27.0 dist/types/index.d.ts, src/plugins/storage/engine/web-storage.js',
  packages: ['quasar'],
  declarations: `
    export interface LocalStorage {
      hasItem(key: string): boolean; has(key: string): boolean; getItem<T = any>(key: string): T | null; getAll(): any; getAllKeys(): string[]; isEmpty(): boolean; getLength(): number;
      setItem(key: string, value: any): void; set(key: string, value: any): void; removeItem(key: string): void; remove(key: string): void; clear(): void;
    }
    export interface SessionStorage {
      hasItem(key: string): boolean; has(key: string): boolean; getItem<T = any>(key: string): T | null; getAll(): any; getAllKeys(): string[]; isEmpty(): boolean; getLength(): number;
      setItem(key: string, value: any): void; set(key: string, value: any): void; removeItem(key: string): void; remove(key: string): void; clear(): void;
    }
    export const LocalStorage: LocalStorage; export const SessionStorage: SessionStorage;
    export interface QVueGlobals { localStorage: LocalStorage; sessionStorage: SessionStorage; [plugin: string]: any }
    export function useQuasar(): QVueGlobals;
    export const Notify: any; export const Loading: any; export const Dialog: any; export const Platform: any; export const Dark: any; export const date: any;
  `,
  injects: { $q: "import('quasar').QVueGlobals" },
  needles: ['LocalStorage', 'SessionStorage', '$q.localStorage', '$q.sessionStorage'],
  writes: storages.flatMap(({ storage, medium }) =>
    ['setItem', 'set'].map((member) => ({ at: `${storage}.${member}`, key: '0', value: '1', medium })),
  ),
  reads: storages.map(({ storage, medium }) => ({ at: `${storage}.getItem`, key: '0', medium })),
  removes: storages.flatMap(({ storage, medium }) => [
    { at: `${storage}.removeItem`, key: '0', medium },
    { at: `${storage}.remove`, key: '0', medium },
    { at: `${storage}.clear`, medium },
  ]),
});
