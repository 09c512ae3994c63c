import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'redux-persist-storage',
  title: 'Redux Persist localStorage',
  docs: 'https://github.com/rt2zz/redux-persist#storage-engines',
  source: 'redux-persist@6.0.0 lib/storage/index.js, lib/storage/createWebStorage.js',
  packages: ['redux-persist/lib/storage', 'redux-persist/es/storage', 'redux-persist/lib/storage/index'],
  declarations: `
    interface WebStorage { getItem(key: string): Promise<string | null>; setItem(key: string, item: string): Promise<void>; removeItem(key: string): Promise<void> }
    const storage: WebStorage;
    export default storage;
  `,
  writes: [{ at: 'WebStorage.setItem', key: '0', value: '1', medium: 'local-storage' }],
  reads: [{ at: 'WebStorage.getItem', key: '0', medium: 'local-storage' }],
  removes: [{ at: 'WebStorage.removeItem', key: '0', medium: 'local-storage' }],
  adapters: [{ at: 'storage', medium: 'local-storage' }],
});
