import { defineLibrary } from '../library.js';

/** The key is a browser fingerprint and a value of the bundle: any code of the same WebView can compute it again. */
export default defineLibrary({
  id: 'react-secure-storage',
  title: 'react-secure-storage',
  docs: 'https://github.com/sushinpv/react-secure-storage',
  source: 'react-secure-storage@1.3.2 dist/types.d.ts, encryption.js, fingerprint.js',
  packages: ['react-secure-storage'],
  declarations: `
    export class SecureLocalStorage {
      setItem(key: string, value: string | object | number | boolean): void;
      getItem(key: string): string | object | number | boolean | null;
      removeItem(key: string): void;
      clear(): void;
    }
    const secureLocalStorage: SecureLocalStorage;
    export default secureLocalStorage;
  `,
  writes: [
    {
      at: 'SecureLocalStorage.setItem',
      key: '0',
      value: '1',
      medium: 'local-storage',
      weakness: 'key-in-bundle',
    },
  ],
  reads: [{ at: 'SecureLocalStorage.getItem', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'SecureLocalStorage.removeItem', key: '0', medium: 'local-storage' },
    { at: 'SecureLocalStorage.clear', medium: 'local-storage' },
  ],
});
