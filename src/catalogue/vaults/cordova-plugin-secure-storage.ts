import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cordova-plugin-secure-storage',
  title: 'Cordova Secure Storage',
  docs: 'https://github.com/mibrito707/cordova-plugin-secure-storage-echo',
  source: 'cordova-plugin-secure-storage-echo@5.1.1 README.md, www/securestorage.js',
  packages: [],
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
  needles: ['plugins.SecureStorage'],
  writes: [{ at: 'CordovaSecureStorage.set', key: '2', value: '3', medium: 'keystore' }],
  reads: [{ at: 'CordovaSecureStorage.get', key: '2', medium: 'keystore' }],
  removes: [
    { at: 'CordovaSecureStorage.remove', key: '2', medium: 'keystore' },
    { at: 'CordovaSecureStorage.clear', medium: 'keystore' },
  ],
});
