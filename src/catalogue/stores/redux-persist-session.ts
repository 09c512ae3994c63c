import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'redux-persist-session',
  title: 'Redux Persist sessionStorage',
  docs: 'https://github.com/rt2zz/redux-persist#storage-engines',
  source: 'redux-persist@6.0.0 lib/storage/session.js',
  packages: ['redux-persist/lib/storage/session', 'redux-persist/es/storage/session'],
  declarations: `
    interface WebStorage { getItem(key: string): Promise<string | null>; setItem(key: string, item: string): Promise<void>; removeItem(key: string): Promise<void> }
    const storage: WebStorage;
    export default storage;
  `,
  writes: [{ at: 'WebStorage.setItem', key: '0', value: '1', medium: 'session-storage' }],
  reads: [{ at: 'WebStorage.getItem', key: '0', medium: 'session-storage' }],
  removes: [{ at: 'WebStorage.removeItem', key: '0', medium: 'session-storage' }],
  adapters: [{ at: 'storage', medium: 'session-storage' }],
});
