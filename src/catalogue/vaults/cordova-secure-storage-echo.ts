import { defineLibrary } from '../library.js';

/** On Android the key opens for a day after the screen was unlocked: a window, not a prompt. */
export default defineLibrary({
  id: 'cordova-secure-storage-echo',
  title: 'Cordova Secure Storage',
  docs: 'https://github.com/mibrito707/cordova-plugin-secure-storage-echo',
  source:
    'cordova-plugin-secure-storage-echo@5.1.1 README.md, @awesome-cordova-plugins/secure-storage@6.16.0 index.d.ts',
  packages: [
    '@awesome-cordova-plugins/secure-storage',
    '@awesome-cordova-plugins/secure-storage/ngx',
    '@awesome-cordova-plugins/secure-storage-echo',
    '@awesome-cordova-plugins/secure-storage-echo/ngx',
    '@ionic-native/secure-storage',
    '@ionic-native/secure-storage/ngx',
    '@ionic-native/secure-storage-echo',
    '@ionic-native/secure-storage-echo/ngx',
  ],
  declarations: `
    export interface SecureStorageObject {
      get(key: string): Promise<string>;
      set(key: string, value: string): Promise<any>;
      remove(key: string): Promise<string>;
      keys(): Promise<string[]>;
      clear(): Promise<any>;
      secureDevice(): Promise<any>;
    }
    export interface SecureStorageEchoObject extends SecureStorageObject {}
    export interface SecureStorage { create(store: string, options?: any): Promise<SecureStorageObject> }
    export interface SecureStorageEcho extends SecureStorage {}
    interface SecureStorageExport extends SecureStorage { new (): SecureStorage }
    export const SecureStorage: SecureStorageExport;
    export const SecureStorageEcho: SecureStorageExport;
  `,
  globals: `
    interface CordovaSecureStorage {
      get(success: (value: string) => void, error: any, key: string): void;
      set(success: any, error: any, key: string, value: string): void;
      remove(success: any, error: any, key: string): void;
      clear(success: any, error: any): void;
    }
    interface CordovaPlugins { SecureStorage: { new (success: any, error: any, service: string, options?: any): CordovaSecureStorage }; [name: string]: any }
    interface Cordova { plugins: CordovaPlugins }
    declare var cordova: Cordova;
    interface Window { cordova: Cordova }
  `,
  needles: ['secure-storage', 'plugins.SecureStorage'],
  writes: [
    { at: 'SecureStorageObject.set', key: '0', value: '1', medium: 'keystore' },
    { at: 'CordovaSecureStorage.set', key: '2', value: '3', medium: 'keystore' },
  ],
  reads: [
    { at: 'SecureStorageObject.get', key: '0', medium: 'keystore' },
    { at: 'CordovaSecureStorage.get', key: '2', medium: 'keystore' },
  ],
  removes: [
    { at: 'SecureStorageObject.remove', key: '0', medium: 'keystore' },
    { at: 'SecureStorageObject.clear', medium: 'keystore' },
    { at: 'CordovaSecureStorage.remove', key: '2', medium: 'keystore' },
    { at: 'CordovaSecureStorage.clear', medium: 'keystore' },
  ],
});
