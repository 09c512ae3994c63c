import { defineLibrary } from '../library.js';

/** Keychain and an AES-GCM key of the Keystore on the device; on the web plain localStorage, for debugging. */
export default defineLibrary({
  id: 'aparajita-secure-storage',
  title: 'Capacitor Secure Storage (Aparajita)',
  docs: 'https://github.com/aparajita/capacitor-secure-storage',
  source: '@aparajita/capacitor-secure-storage@8.0.1 dist/esm/definitions.d.ts, android SecureStorage.java',
  packages: ['@aparajita/capacitor-secure-storage'],
  declarations: `
    export type DataType = any;
    export enum KeychainAccess { whenUnlocked, whenUnlockedThisDeviceOnly, afterFirstUnlock, afterFirstUnlockThisDeviceOnly, whenPasscodeSetThisDeviceOnly }
    export interface SecureStoragePlugin {
      get(key: string, convertDate?: boolean, sync?: boolean): Promise<DataType | null>;
      set(key: string, data: DataType, convertDate?: boolean, sync?: boolean, access?: KeychainAccess): Promise<void>;
      getItem(key: string): Promise<string | null>;
      setItem(key: string, value: string): Promise<void>;
      removeItem(key: string): Promise<void>;
      remove(key: string, sync?: boolean): Promise<boolean>;
      keys(sync?: boolean): Promise<string[]>;
      clear(sync?: boolean): Promise<void>;
      setSynchronize(sync: boolean): Promise<void>;
      getSynchronize(): Promise<boolean>;
      setDefaultKeychainAccess(access: KeychainAccess): Promise<void>;
      setKeyPrefix(prefix: string): Promise<void>;
      getKeyPrefix(): Promise<string>;
    }
    export const SecureStorage: SecureStoragePlugin;
    export class StorageError extends Error { readonly code: string }
  `,
  writes: [
    { at: 'SecureStoragePlugin.set', key: '0', value: '1', medium: 'keystore' },
    { at: 'SecureStoragePlugin.setItem', key: '0', value: '1', medium: 'keystore' },
  ],
  reads: [
    { at: 'SecureStoragePlugin.get', key: '0', medium: 'keystore' },
    { at: 'SecureStoragePlugin.getItem', key: '0', medium: 'keystore' },
  ],
  removes: [
    { at: 'SecureStoragePlugin.remove', key: '0', medium: 'keystore' },
    { at: 'SecureStoragePlugin.removeItem', key: '0', medium: 'keystore' },
    { at: 'SecureStoragePlugin.clear', medium: 'keystore' },
  ],
  uses: [
    { at: 'SecureStoragePlugin.get', options: [] },
    { at: 'SecureStoragePlugin.getItem', options: [] },
    { at: 'SecureStoragePlugin.setSynchronize', options: ['0'] },
    { at: 'SecureStoragePlugin.set', options: ['1', '3'] },
    { at: 'SecureStoragePlugin.setItem', options: ['1'] },
    { at: 'SecureStoragePlugin.setKeyPrefix', options: ['0'] },
  ],
});
