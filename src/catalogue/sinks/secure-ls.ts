import { defineLibrary } from '../library.js';

const write = { at: 'SecureLS.set', key: '0', value: '1', medium: 'local-storage' } as const;

/**
 * Base64 by default. Any other encoding keeps its secret, even one the app supplies, in the same localStorage
 * (entry `_secure__ls__metadata`).
 */
export default defineLibrary({
  id: 'secure-ls',
  title: 'secure-ls',
  docs: 'https://github.com/softvar/secure-ls',
  source: 'secure-ls@2.0.0 dist/secure-ls.js, types/secure-ls.d.ts',
  packages: ['secure-ls'],
  declarations: `
    class SecureLS {
      constructor(config?: { isCompression?: boolean; encodingType?: string; encryptionSecret?: string; encryptionNamespace?: string });
      get(key: string, isAllKeysData?: boolean): any;
      set(key: string, data: any): void;
      remove(key: string): void;
      removeAll(): void;
      clear(): void;
      getAllKeys(): string[];
    }
    export = SecureLS;
  `,
  writes: [
    {
      ...write,
      weakness: 'key-beside-data',
      settings: [
        { option: 'origin.0.encodingType', equals: ['base64', ''], medium: null },
        { option: 'origin.0.encodingType', given: false, medium: null },
      ],
    },
    {
      ...write,
      weakness: 'encoded',
      settings: [{ option: 'origin.0.encodingType', equals: ['aes', 'des', 'rabbit', 'rc4'], medium: null }],
    },
  ],
  reads: [{ at: 'SecureLS.get', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'SecureLS.remove', key: '0', medium: 'local-storage' },
    { at: 'SecureLS.removeAll', medium: 'local-storage' },
    { at: 'SecureLS.clear', medium: 'local-storage' },
  ],
});
