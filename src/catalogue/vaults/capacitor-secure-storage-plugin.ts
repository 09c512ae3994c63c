import { defineLibrary } from '../library.js';

/**
 * Both packages fall back to base64 when the Keystore cannot be opened; that is a fact about the package, not the call.
 */
export default defineLibrary({
  id: 'capacitor-secure-storage-plugin',
  title: 'Capacitor Secure Storage Plugin',
  docs: 'https://github.com/martinkasa/capacitor-secure-storage-plugin',
  source:
    'capacitor-secure-storage-plugin@0.13.0, @evva/capacitor-secure-storage-plugin@4.0.4 dist/esm/definitions.d.ts',
  packages: ['capacitor-secure-storage-plugin', '@evva/capacitor-secure-storage-plugin'],
  declarations: `
    export interface KeyOptions { key: string; accessibility?: string; group?: string; isSynchronizable?: boolean }
    export interface SecureStoragePluginPlugin {
      get(options: KeyOptions): Promise<{ value: string }>;
      set(options: KeyOptions & { value: string }): Promise<{ value: boolean }>;
      remove(options: KeyOptions): Promise<{ value: boolean }>;
      clear(): Promise<{ value: boolean }>;
      keys(): Promise<{ value: string[] }>;
      getPlatform(): Promise<{ value: string }>;
    }
    export const SecureStoragePlugin: SecureStoragePluginPlugin;
  `,
  needles: ['capacitor-secure-storage-plugin', 'SecureStoragePlugin'],
  writes: [{ at: 'SecureStoragePluginPlugin.set', key: '0.key', value: '0.value', medium: 'keystore' }],
  reads: [{ at: 'SecureStoragePluginPlugin.get', key: '0.key', medium: 'keystore' }],
  removes: [
    { at: 'SecureStoragePluginPlugin.remove', key: '0.key', medium: 'keystore' },
    { at: 'SecureStoragePluginPlugin.clear', medium: 'keystore' },
  ],
  uses: [
    { at: 'SecureStoragePluginPlugin.get', options: [] },
    { at: 'SecureStoragePluginPlugin.set', options: ['0.isSynchronizable'] },
  ],
});
