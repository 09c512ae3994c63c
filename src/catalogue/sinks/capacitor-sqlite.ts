import { defineLibrary } from '../library.js';

/**
 * `createConnection(database, encrypted, mode, version, readonly)` says whether the file is encrypted. Where the
 * connection of a write cannot be told, one that is made in the clear speaks for all.
 */
const encrypted = ['origin.1', 'SQLiteConnection.createConnection > 1'].flatMap((option) => [
  { option, equals: [false], medium: 'sqlite' as const },
  { option, equals: [true], medium: 'encrypted-store' as const },
]);
const encryptedByOption = [
  { option: 'CapacitorSQLitePlugin.createConnection > 0.encrypted', equals: [false], medium: 'sqlite' as const },
  {
    option: 'CapacitorSQLitePlugin.createConnection > 0.encrypted',
    equals: [true],
    medium: 'encrypted-store' as const,
  },
];

export default defineLibrary({
  id: 'capacitor-sqlite',
  title: 'Capacitor SQLite',
  docs: 'https://github.com/capacitor-community/sqlite',
  source: '@capacitor-community/sqlite@8.1.1 dist/esm/definitions.d.ts, android CapacitorSQLitePlugin.java',
  packages: ['@capacitor-community/sqlite'],
  declarations: `
    export interface capSQLiteSet { statement?: string; values?: any[] }
    export interface CapacitorSQLitePlugin {
      createConnection(options: { database?: string; version?: number; encrypted?: boolean; mode?: string; readonly?: boolean }): Promise<void>;
      setEncryptionSecret(options: { passphrase: string }): Promise<void>;
      open(options: any): Promise<void>;
      close(options: any): Promise<void>;
      execute(options: { database?: string; statements?: string; transaction?: boolean; readonly?: boolean }): Promise<any>;
      executeSet(options: { database?: string; set?: capSQLiteSet[]; transaction?: boolean; readonly?: boolean; returnMode?: string }): Promise<any>;
      run(options: { database?: string; statement?: string; values?: any[]; transaction?: boolean; readonly?: boolean; returnMode?: string }): Promise<any>;
      query(options: { database?: string; statement?: string; values?: any[]; readonly?: boolean }): Promise<{ values?: any[] }>;
    }
    export const CapacitorSQLite: CapacitorSQLitePlugin;
    export class SQLiteConnection {
      constructor(sqlite: any);
      createConnection(database: string, encrypted: boolean, mode: string, version: number, readonly?: boolean): Promise<SQLiteDBConnection>;
      retrieveConnection(database: string, readonly?: boolean): Promise<SQLiteDBConnection>;
      closeConnection(database: string, readonly?: boolean): Promise<void>;
      isConnection(database: string, readonly?: boolean): Promise<{ result?: boolean }>;
      checkConnectionsConsistency(): Promise<{ result?: boolean }>;
      setEncryptionSecret(passphrase: string): Promise<void>;
      initWebStore(): Promise<void>;
      saveToStore(database: string): Promise<void>;
    }
    export class SQLiteDBConnection {
      open(): Promise<void>;
      close(): Promise<void>;
      execute(statements: string, transaction?: boolean, isSQL92?: boolean): Promise<any>;
      query(statement: string, values?: any[], isSQL92?: boolean): Promise<{ values?: any[] }>;
      run(statement: string, values?: any[], transaction?: boolean, returnMode?: string, isSQL92?: boolean): Promise<any>;
      executeSet(set: capSQLiteSet[], transaction?: boolean, returnMode?: string, isSQL92?: boolean): Promise<any>;
      executeTransaction(statements: capSQLiteSet[], isSQL92?: boolean): Promise<any>;
    }
  `,
  writes: [
    { at: 'CapacitorSQLitePlugin.run', value: '0.values[]', medium: 'sqlite', settings: encryptedByOption },
    { at: 'CapacitorSQLitePlugin.run', value: '0.statement', medium: 'sqlite', settings: encryptedByOption },
    { at: 'CapacitorSQLitePlugin.execute', value: '0.statements', medium: 'sqlite', settings: encryptedByOption },
    {
      at: 'CapacitorSQLitePlugin.executeSet',
      value: '0.set[].values[]',
      medium: 'sqlite',
      settings: encryptedByOption,
    },
    { at: 'SQLiteDBConnection.run', value: '1[]', medium: 'sqlite', settings: encrypted },
    { at: 'SQLiteDBConnection.run', value: '0', medium: 'sqlite', settings: encrypted },
    { at: 'SQLiteDBConnection.execute', value: '0', medium: 'sqlite', settings: encrypted },
    { at: 'SQLiteDBConnection.executeSet', value: '0[].values[]', medium: 'sqlite', settings: encrypted },
    { at: 'SQLiteDBConnection.executeTransaction', value: '0[].values[]', medium: 'sqlite', settings: encrypted },
  ],
  reads: [
    { at: 'CapacitorSQLitePlugin.query', medium: 'sqlite' },
    { at: 'SQLiteDBConnection.query', medium: 'sqlite' },
  ],
  uses: [
    { at: 'CapacitorSQLitePlugin.setEncryptionSecret', options: ['0.passphrase'] },
    { at: 'SQLiteConnection.setEncryptionSecret', options: ['0'] },
    { at: 'CapacitorSQLitePlugin.createConnection', options: ['0.encrypted'] },
    { at: 'SQLiteConnection.createConnection', options: ['1'] },
  ],
});
