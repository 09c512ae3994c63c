import { defineLibrary } from '../library.js';

/** `createWebStorage('local' | 'session')`: which of the two, an adapter cannot say. */
export default defineLibrary({
  id: 'redux-persist-web-storage',
  title: 'Redux Persist web storage',
  docs: 'https://github.com/rt2zz/redux-persist#storage-engines',
  source: 'redux-persist@6.0.0 lib/storage/createWebStorage.js',
  packages: ['redux-persist/lib/storage/createWebStorage', 'redux-persist/es/storage/createWebStorage'],
  declarations: `
    interface WebStorage { getItem(key: string): Promise<string | null>; setItem(key: string, item: string): Promise<void>; removeItem(key: string): Promise<void> }
    export default function createWebStorage(type: string): WebStorage;
  `,
  writes: [{ at: 'WebStorage.setItem', key: '0', value: '1', medium: 'web-storage' }],
  reads: [{ at: 'WebStorage.getItem', key: '0', medium: 'web-storage' }],
  removes: [{ at: 'WebStorage.removeItem', key: '0', medium: 'web-storage' }],
  adapters: [{ at: 'createWebStorage', medium: 'web-storage' }],
});
