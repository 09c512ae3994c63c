import { defineLibrary } from '../library.js';

/** The predecessor of Preferences, for Capacitor 3. */
export default defineLibrary({
  id: 'capacitor-storage',
  title: 'Capacitor Storage',
  docs: 'https://capacitorjs.com/docs/v3/apis/storage',
  source: '@capacitor/storage@1.2.5 dist/esm/definitions.d.ts, android Storage.java',
  packages: ['@capacitor/storage'],
  declarations: `
    export interface StoragePlugin {
      configure(options: { group?: string }): Promise<void>;
      get(options: { key: string }): Promise<{ value: string | null }>;
      set(options: { key: string; value: string }): Promise<void>;
      remove(options: { key: string }): Promise<void>;
      clear(): Promise<void>;
      keys(): Promise<{ keys: string[] }>;
      migrate(): Promise<{ migrated: string[]; existing: string[] }>;
      removeOld(): Promise<void>;
    }
    export const Storage: StoragePlugin;
  `,
  writes: [{ at: 'StoragePlugin.set', key: '0.key', value: '0.value', medium: 'preferences' }],
  reads: [{ at: 'StoragePlugin.get', key: '0.key', medium: 'preferences' }],
  removes: [
    { at: 'StoragePlugin.remove', key: '0.key', medium: 'preferences' },
    { at: 'StoragePlugin.clear', medium: 'preferences' },
  ],
});
