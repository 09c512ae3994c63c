import { defineLibrary } from '../library.js';

/** Only the SQLCipher build of the plugin takes a `key`. */
const encrypted = ['origin.0.key', 'SQLite.create > 0.key'].map((option) => ({
  option,
  given: true,
  medium: 'encrypted-store' as const,
}));

export default defineLibrary({
  id: 'cordova-sqlite-storage',
  title: 'Cordova SQLite storage wrapper',
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
  writes: [
    ...['SQLiteObject', 'SQLiteTransaction'].flatMap((type) =>
      ['1[]', '0'].map((value) => ({ at: `${type}.executeSql`, value })),
    ),
    { at: 'SQLiteObject.sqlBatch', value: '0[]' },
  ].map((write) => ({ ...write, medium: 'sqlite', settings: encrypted })),
});
