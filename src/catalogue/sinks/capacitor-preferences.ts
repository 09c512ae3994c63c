import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-preferences',
  title: 'Capacitor Preferences',
  docs: 'https://capacitorjs.com/docs/apis/preferences',
  source: '@capacitor/preferences@8.0.1 dist/esm/definitions.d.ts, android Preferences.java, ios Preferences.swift',
  packages: ['@capacitor/preferences'],
  declarations: `
    interface PreferencesPlugin {
      configure(options: { group?: string }): Promise<void>;
      get(options: { key: string }): Promise<{ value: string | null }>;
      set(options: { key: string; value: string }): Promise<void>;
      remove(options: { key: string }): Promise<void>;
      clear(): Promise<void>;
      keys(): Promise<{ keys: string[] }>;
      migrate(): Promise<{ migrated: string[]; existing: string[] }>;
      removeOld(): Promise<void>;
    }
    export const Preferences: PreferencesPlugin;
  `,
  writes: [{ at: 'PreferencesPlugin.set', key: '0.key', value: '0.value', medium: 'preferences' }],
  reads: [{ at: 'PreferencesPlugin.get', key: '0.key', medium: 'preferences' }],
  removes: [
    { at: 'PreferencesPlugin.remove', key: '0.key', medium: 'preferences' },
    { at: 'PreferencesPlugin.clear', medium: 'preferences' },
  ],
});
