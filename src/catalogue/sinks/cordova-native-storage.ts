import { defineLibrary } from '../library.js';

const setters = ['setItem', 'set', 'putString', 'putObject', 'putInt', 'putDouble', 'putBoolean'];
const getters = ['getItem', 'get', 'getString', 'getObject', 'getInt', 'getDouble', 'getBoolean'];

/** `setSecretItem` encrypts with a password that the app's own code supplies. */
export default defineLibrary({
  id: 'cordova-native-storage',
  title: 'cordova-plugin-nativestorage',
  docs: 'https://github.com/TheCocoaProject/cordova-plugin-nativestorage',
  source: 'cordova-plugin-nativestorage@2.3.2 www/mainHandle.js, src/android/NativeStorage.java',
  packages: [],
  globals: `
    interface CordovaNativeStorage {
      ${setters.map((name) => `${name}(key: string, value: any, success?: any, error?: any): void;`).join('\n')}
      ${getters.map((name) => `${name}(key: string, success?: (value: any) => void, error?: any): void;`).join('\n')}
      setSecretItem(key: string, value: string, options: any, success?: any, error?: any): void;
      getSecretItem(key: string, options: any, success?: (value: any) => void, error?: any): void;
      remove(key: string, success?: any, error?: any): void;
      clear(success?: any, error?: any): void;
    }
    declare var NativeStorage: CordovaNativeStorage;
    interface Window { NativeStorage: CordovaNativeStorage }
  `,
  needles: ['NativeStorage'],
  writes: [
    ...setters.map((name) => ({
      at: `CordovaNativeStorage.${name}`,
      key: '0',
      value: '1',
      medium: 'preferences' as const,
    })),
    {
      at: 'CordovaNativeStorage.setSecretItem',
      key: '0',
      value: '1',
      medium: 'preferences',
      weakness: 'key-in-bundle',
    },
  ],
  reads: [
    ...getters.map((name) => ({ at: `CordovaNativeStorage.${name}`, key: '0', medium: 'preferences' as const })),
    { at: 'CordovaNativeStorage.getSecretItem', key: '0', medium: 'preferences' },
  ],
  removes: [
    { at: 'CordovaNativeStorage.remove', key: '0', medium: 'preferences' },
    { at: 'CordovaNativeStorage.clear', medium: 'preferences' },
  ],
});
