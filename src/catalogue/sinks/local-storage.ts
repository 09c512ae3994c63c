import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'local-storage',
  title: 'local-storage',
  docs: 'https://github.com/bevacqua/local-storage',
  source: 'local-storage@2.0.0 local-storage.js',
  packages: ['local-storage'],
  declarations: `
    export interface LocalStorageFn {
      <T = any>(key: string): T;
      <T = any>(key: string, value: T): boolean;
      set<T = any>(key: string, value: T): boolean;
      get<T = any>(key: string): T;
      remove(key: string): boolean;
      clear(): void;
      on(key: string, f: (value: any, old: any, url: string) => void): void;
    }
    const ls: LocalStorageFn;
    export default ls;
    export const set: LocalStorageFn['set'];
    export const get: LocalStorageFn['get'];
    export const remove: LocalStorageFn['remove'];
    export const clear: LocalStorageFn['clear'];
  `,
  needles: ["'local-storage'", '"local-storage"'],
  writes: [
    { at: 'LocalStorageFn()', key: '0', value: '1', medium: 'local-storage' },
    { at: 'LocalStorageFn.set', key: '0', value: '1', medium: 'local-storage' },
  ],
  reads: [
    { at: 'LocalStorageFn()', key: '0', medium: 'local-storage' },
    { at: 'LocalStorageFn.get', key: '0', medium: 'local-storage' },
  ],
  removes: [
    { at: 'LocalStorageFn.remove', key: '0', medium: 'local-storage' },
    { at: 'LocalStorageFn.clear', medium: 'local-storage' },
  ],
});
