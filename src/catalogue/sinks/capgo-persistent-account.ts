import { defineLibrary } from '../library.js';

/** On Android the data goes unencrypted into the accounts database (SQLite) of the AccountManager. */
export default defineLibrary({
  id: 'capgo-persistent-account',
  title: 'Capgo Persistent Account',
  docs: 'https://github.com/Cap-go/capacitor-persistent-account',
  source:
    '@capgo/capacitor-persistent-account@8.0.36 dist/esm/definitions.d.ts, android CapacitorPersistentAccount.java',
  packages: ['@capgo/capacitor-persistent-account'],
  declarations: `
    export interface CapacitorPersistentAccountPlugin {
      readAccount(): Promise<{ data: unknown | null }>;
      saveAccount(options: { data: unknown }): Promise<void>;
      getPluginVersion(): Promise<{ version: string }>;
    }
    export const CapacitorPersistentAccount: CapacitorPersistentAccountPlugin;
  `,
  writes: [{ at: 'CapacitorPersistentAccountPlugin.saveAccount', value: '0.data', medium: 'sqlite' }],
  reads: [{ at: 'CapacitorPersistentAccountPlugin.readAccount', medium: 'sqlite' }],
});
