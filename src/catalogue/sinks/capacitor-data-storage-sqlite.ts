import { defineLibrary } from '../library.js';

/** The call of `openStore` says whether the file is encrypted. */
const settings = [
  {
    option: 'CapacitorDataStorageSqlitePlugin.openStore > 0.encrypted',
    equals: [true],
    medium: 'encrypted-store' as const,
  },
];

export default defineLibrary({
  id: 'capacitor-data-storage-sqlite',
  title: 'Capacitor Data Storage SQLite',
  docs: 'https://github.com/jepiqueau/capacitor-data-storage-sqlite',
  source: 'capacitor-data-storage-sqlite@5.0.8, @capgo/capacitor-data-storage-sqlite@8.0.17 definitions.d.ts',
  packages: ['capacitor-data-storage-sqlite', '@capgo/capacitor-data-storage-sqlite'],
  declarations: `
    export interface CapacitorDataStorageSqlitePlugin {
      openStore(options: { database?: string; table?: string; encrypted?: boolean; mode?: string }): Promise<void>;
      closeStore(options: { database: string }): Promise<void>;
      setTable(options: { table: string }): Promise<void>;
      set(options: { key: string; value: string }): Promise<void>;
      get(options: { key: string }): Promise<{ value: string }>;
      remove(options: { key: string }): Promise<void>;
      clear(): Promise<void>;
      iskey(options: { key: string }): Promise<{ result?: boolean }>;
      keys(): Promise<{ keys: string[] }>;
      values(): Promise<{ values: string[] }>;
      importFromJson(options: { jsonstring: string }): Promise<any>;
    }
    export const CapacitorDataStorageSqlite: CapacitorDataStorageSqlitePlugin;
    export const CapgoCapacitorDataStorageSqlite: CapacitorDataStorageSqlitePlugin;
  `,
  writes: [
    { at: 'CapacitorDataStorageSqlitePlugin.set', key: '0.key', value: '0.value', medium: 'sqlite', settings },
    { at: 'CapacitorDataStorageSqlitePlugin.importFromJson', value: '0.jsonstring', medium: 'sqlite', settings },
  ],
  reads: [{ at: 'CapacitorDataStorageSqlitePlugin.get', key: '0.key', medium: 'sqlite' }],
  removes: [
    { at: 'CapacitorDataStorageSqlitePlugin.remove', key: '0.key', medium: 'sqlite' },
    { at: 'CapacitorDataStorageSqlitePlugin.clear', medium: 'sqlite' },
  ],
});
