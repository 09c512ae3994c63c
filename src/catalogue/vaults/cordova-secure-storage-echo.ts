import { defineLibrary } from '../library.js';

/** On Android the key opens for a day after the screen was unlocked: a window, not a prompt. */
export default defineLibrary({
  id: 'cordova-secure-storage-echo',
  title: 'Cordova Secure Storage wrapper',
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
  writes: [{ at: 'SecureStorageObject.set', key: '0', value: '1', medium: 'keystore' }],
  reads: [{ at: 'SecureStorageObject.get', key: '0', medium: 'keystore' }],
  removes: [
    { at: 'SecureStorageObject.remove', key: '0', medium: 'keystore' },
    { at: 'SecureStorageObject.clear', medium: 'keystore' },
  ],
});
