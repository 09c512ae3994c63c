import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'web-storage-cache',
  title: 'WebStorageCache',
  docs: 'https://github.com/wuchangming/web-storage-cache',
  source: 'web-storage-cache@1.1.1 src/web-storage-cache.js',
  packages: ['web-storage-cache'],
  declarations: `
    export default class WebStorageCache {
      constructor(options?: { storage?: string | Storage; exp?: number });
      isSupported(): boolean;
      set(key: string, value: any, options?: { exp?: number; force?: boolean }): void;
      get(key: string): any;
      delete(key: string): void;
      replace(key: string, value: any, options?: any): boolean;
      touch(key: string, exp: number): void;
      clear(): void;
    }
  `,
  writes: ['set', 'replace'].map((name) => ({
    at: `WebStorageCache.${name}`,
    key: '0',
    value: '1',
    medium: 'local-storage',
    settings: [{ option: 'origin.0.storage', equals: ['sessionStorage'], medium: 'session-storage' }],
  })),
  reads: [{ at: 'WebStorageCache.get', key: '0', medium: 'web-storage' }],
  removes: [
    { at: 'WebStorageCache.delete', key: '0', medium: 'web-storage' },
    { at: 'WebStorageCache.clear', medium: 'web-storage' },
  ],
});
