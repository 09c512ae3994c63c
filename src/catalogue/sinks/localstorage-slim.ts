import { defineLibrary } from '../library.js';

/** Its own `encrypt: true` only obfuscates, says the README. */
export default defineLibrary({
  id: 'localstorage-slim',
  title: 'localstorage-slim',
  docs: 'https://github.com/digitalfortress-tech/localstorage-slim',
  source: 'localstorage-slim@2.7.1 dist/ls.d.ts, README.md',
  packages: ['localstorage-slim'],
  declarations: `
    export interface StorageConfig { storage?: Storage; ttl?: number | null; encrypt?: boolean; decrypt?: boolean; encrypter?: any; decrypter?: any; secret?: unknown }
    export interface LocalStorageSlim {
      config: StorageConfig;
      set<T = unknown>(key: string, value: T, config?: StorageConfig): boolean | void;
      get<T = unknown>(key: string, config?: StorageConfig): T | null;
      remove(key: string): void;
      flush(force?: boolean): void;
      clear(): void;
    }
    const ls: LocalStorageSlim;
    export default ls;
  `,
  writes: [{ at: 'LocalStorageSlim.set', key: '0', value: '1', medium: 'local-storage' }],
  reads: [{ at: 'LocalStorageSlim.get', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'LocalStorageSlim.remove', key: '0', medium: 'local-storage' },
    { at: 'LocalStorageSlim.flush', medium: 'local-storage' },
    { at: 'LocalStorageSlim.clear', medium: 'local-storage' },
  ],
});
