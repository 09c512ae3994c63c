import { defineLibrary } from '../library.js';

/** Only the SQLCipher build of the plugin takes a `key`. */
const encrypted = ['origin.0.key', 'CordovaSQLite.openDatabase > 0.key'].map((option) => ({
  option,
  given: true,
  medium: 'encrypted-store' as const,
}));

const types = ['CordovaSQLiteDatabase', 'CordovaSQLiteTransaction'];

export default defineLibrary({
  id: 'cordova-plugin-sqlite',
  title: 'Cordova SQLite storage',
  docs: 'https://github.com/storesafe/cordova-sqlite-storage',
  source: '@awesome-cordova-plugins/sqlite@8.1.0 ngx/index.d.ts (which wraps this global)',
  packages: [],
  globals: `
    interface CordovaSQLiteTransaction { executeSql(statement: string, values?: any[], success?: any, error?: any): void }
    interface CordovaSQLiteDatabase {
      transaction(run: (tx: CordovaSQLiteTransaction) => void, error?: any, success?: any): void;
      executeSql(statement: string, values?: any[], success?: any, error?: any): void;
      sqlBatch(statements: any[], success?: any, error?: any): void;
    }
    interface CordovaSQLite { openDatabase(config: { name: string; location?: string; iosDatabaseLocation?: string; key?: string }, success?: any, error?: any): CordovaSQLiteDatabase }
    declare var sqlitePlugin: CordovaSQLite;
    interface Window { sqlitePlugin: CordovaSQLite }
  `,
  needles: ['sqlitePlugin'],
  writes: [
    ...types.flatMap((type) => ['1[]', '0'].map((value) => ({ at: `${type}.executeSql`, value }))),
    { at: 'CordovaSQLiteDatabase.sqlBatch', value: '0[]' },
  ].map((write) => ({ ...write, medium: 'sqlite', settings: encrypted })),
});
