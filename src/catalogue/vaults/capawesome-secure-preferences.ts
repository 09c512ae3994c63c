import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capawesome-secure-preferences',
  title: 'Capawesome Secure Preferences',
  docs: 'https://capawesome.io/plugins/secure-preferences/',
  source: 'github.com/capawesome-team/capacitor-plugins@88d77b1 packages/secure-preferences/README.md',
  packages: ['@capawesome-team/capacitor-secure-preferences'],
  declarations: `
    export interface SecurePreferencesPlugin {
      set(options: { key: string; value: string }): Promise<void>;
      get(options: { key: string }): Promise<{ value: string | null }>;
      remove(options: { key: string }): Promise<void>;
      keys(): Promise<{ keys: string[] }>;
      clear(): Promise<void>;
    }
    export const SecurePreferences: SecurePreferencesPlugin;
  `,
  writes: [{ at: 'SecurePreferencesPlugin.set', key: '0.key', value: '0.value', medium: 'keystore' }],
  reads: [{ at: 'SecurePreferencesPlugin.get', key: '0.key', medium: 'keystore' }],
  removes: [
    { at: 'SecurePreferencesPlugin.remove', key: '0.key', medium: 'keystore' },
    { at: 'SecurePreferencesPlugin.clear', medium: 'keystore' },
  ],
});
