import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'redux-persist-capacitor',
  title: 'redux-persist-capacitor',
  docs: 'https://github.com/ryanwillis/redux-persist-capacitor',
  source: 'redux-persist-capacitor@1.1.0 src/index.js',
  packages: ['redux-persist-capacitor'],
  declarations: `
    interface CapacitorStorage {
      getItem(key: string): Promise<string | null>; setItem(key: string, value: string): Promise<void>; removeItem(key: string): Promise<void>;
      getAllKeys(): Promise<string[] | undefined>; clear(): Promise<void>;
    }
    const storage: CapacitorStorage;
    export default storage;
  `,
  writes: [{ at: 'CapacitorStorage.setItem', key: '0', value: '1', medium: 'preferences' }],
  reads: [{ at: 'CapacitorStorage.getItem', key: '0', medium: 'preferences' }],
  removes: [
    { at: 'CapacitorStorage.removeItem', key: '0', medium: 'preferences' },
    { at: 'CapacitorStorage.clear', medium: 'preferences' },
  ],
  adapters: [{ at: 'storage', medium: 'preferences' }],
});
