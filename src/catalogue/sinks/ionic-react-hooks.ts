import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ionic-react-hooks',
  title: 'Ionic React Hooks storage',
  docs: 'https://github.com/ionic-team/ionic-react-hooks',
  source: '@ionic/react-hooks@0.0.8 storage/useStorage.d.ts',
  packages: ['@ionic/react-hooks/storage'],
  declarations: `
    export interface StorageHook {
      get(key: string): Promise<string | null>;
      set(key: string, value: string): Promise<void>;
      remove(key: string): Promise<void>;
      getKeys(): Promise<{ keys: string[] }>;
      clear(): Promise<void>;
    }
    export function useStorage(): StorageHook;
    export interface StorageItemSetter<T> { (value: T): void }
    export function useStorageItem<T>(key: string, initialValue?: T): [T | undefined, StorageItemSetter<T>, boolean];
  `,
  writes: [
    { at: 'StorageHook.set', key: '0', value: '1', medium: 'preferences' },
    { at: 'StorageItemSetter()', key: 'origin.0', value: '0', medium: 'preferences' },
    { at: 'useStorageItem', key: '0', value: '1', medium: 'preferences' },
  ],
  reads: [
    { at: 'StorageHook.get', key: '0', medium: 'preferences' },
    { at: 'useStorageItem', key: '0', medium: 'preferences' },
  ],
  removes: [
    { at: 'StorageHook.remove', key: '0', medium: 'preferences' },
    { at: 'StorageHook.clear', medium: 'preferences' },
  ],
});
