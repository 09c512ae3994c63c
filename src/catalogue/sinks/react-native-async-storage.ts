import { defineLibrary } from '../library.js';

/** Apps written for React Native reach Capacitor through its web build, which keeps everything in localStorage. */
export default defineLibrary({
  id: 'react-native-async-storage',
  title: 'Async Storage',
  docs: 'https://react-native-async-storage.github.io/async-storage/',
  source: '@react-native-async-storage/async-storage@2.2.0 src/AsyncStorage.ts, src/types.ts',
  packages: ['@react-native-async-storage/async-storage'],
  declarations: `
    export interface AsyncStorageStatic {
      getItem(key: string, callback?: any): Promise<string | null>;
      setItem(key: string, value: string, callback?: any): Promise<void>;
      mergeItem(key: string, value: string, callback?: any): Promise<void>;
      removeItem(key: string, callback?: any): Promise<void>;
      multiGet(keys: readonly string[], callback?: any): Promise<readonly [string, string | null][]>;
      multiSet(pairs: readonly (readonly [string, string])[], callback?: any): Promise<void>;
      multiMerge(pairs: readonly (readonly [string, string])[], callback?: any): Promise<void>;
      multiRemove(keys: readonly string[], callback?: any): Promise<void>;
      getAllKeys(callback?: any): Promise<readonly string[]>;
      clear(callback?: any): Promise<void>;
    }
    export interface AsyncStorageHook {
      getItem(callback?: any): Promise<string | null>;
      setItem(value: string, callback?: any): Promise<void>;
      mergeItem(value: string, callback?: any): Promise<void>;
      removeItem(callback?: any): Promise<void>;
    }
    export function useAsyncStorage(key: string): AsyncStorageHook;
    const AsyncStorage: AsyncStorageStatic;
    export default AsyncStorage;
  `,
  writes: [
    { at: 'AsyncStorageStatic.setItem', key: '0', value: '1', medium: 'local-storage' },
    { at: 'AsyncStorageStatic.mergeItem', key: '0', value: '1', medium: 'local-storage' },
    { at: 'AsyncStorageStatic.multiSet', value: '0[].1', medium: 'local-storage' },
    { at: 'AsyncStorageStatic.multiMerge', value: '0[].1', medium: 'local-storage' },
    { at: 'AsyncStorageHook.setItem', key: 'origin.0', value: '0', medium: 'local-storage' },
    { at: 'AsyncStorageHook.mergeItem', key: 'origin.0', value: '0', medium: 'local-storage' },
  ],
  reads: [
    { at: 'AsyncStorageStatic.getItem', key: '0', medium: 'local-storage' },
    { at: 'AsyncStorageHook.getItem', key: 'origin.0', medium: 'local-storage' },
  ],
  removes: [
    { at: 'AsyncStorageStatic.removeItem', key: '0', medium: 'local-storage' },
    { at: 'AsyncStorageStatic.multiRemove', key: '0[]', medium: 'local-storage' },
    { at: 'AsyncStorageStatic.clear', medium: 'local-storage' },
    { at: 'AsyncStorageHook.removeItem', key: 'origin.0', medium: 'local-storage' },
  ],
});
