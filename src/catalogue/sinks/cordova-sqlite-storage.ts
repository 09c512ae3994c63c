import { defineLibrary } from '../library.js';

/** Only the SQLCipher build of the plugin takes a `key`. */
const encrypted = ['origin.0.key', 'SQLite.create > 0.key', 'CordovaSQLite.openDatabase > 0.key'].map((option) => ({
  option,
  given: true,
  medium: 'encrypted-store' as const,
}));

export default defineLibrary({
  id: 'cordova-sqlite-storage',
  title: 'Cordova SQLite storage',
  docs: 'https://github.com/storesafe/cordova-sqlite-storage',
  source: '@awesome-cordova-plugins/sqlite@8.1.0 ngx/index.d.ts',
  packages: [
    '@awesome-cordova-plugins/sqlite',
    '@awesome-cordova-plugins/sqlite/ngx',
    '@ionic-native/sqlite',
    '@ionic-native/sqlite/ngx',
  ],
  declarations: `
    export interface SQLiteDatabaseConfig { name: string; location?: string; iosDatabaseLocation?: string; key?: string; createFromLocation?: number }
    export interface SQLiteTransaction { executeSql(statement: string, values?: any[], success?: any, error?: any): void }
    export interface SQLiteObject {
      transaction(run: (tx: SQLiteTransaction) => void): Promise<any>;
      executeSql(statement: string, params?: any[]): Promise<any>;
      sqlBatch(statements: Array<string | [string, any[]]>): Promise<any>;
      open(): Promise<any>;
      close(): Promise<any>;
    }
    export interface SQLite {
      create(config: SQLiteDatabaseConfig): Promise<SQLiteObject>;
      deleteDatabase(config: SQLiteDatabaseConfig): Promise<any>;
    }
    interface SQLiteExport extends SQLite { new (): SQLite }
    export const SQLite: SQLiteExport;
  `,
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
  needles: ['@awesome-cordova-plugins/sqlite', '@ionic-native/sqlite', 'sqlitePlugin'],
  writes: ['SQLiteObject', 'SQLiteTransaction', 'CordovaSQLiteDatabase', 'CordovaSQLiteTransaction']
    .flatMap((type) => ['1[]', '0'].map((value) => ({ at: `${type}.executeSql`, value })))
    .concat(['SQLiteObject', 'CordovaSQLiteDatabase'].map((type) => ({ at: `${type}.sqlBatch`, value: '0[]' })))
    .map((write) => ({ ...write, medium: 'sqlite', settings: encrypted })),
});
