import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'lscache',
  title: 'lscache',
  docs: 'https://github.com/pamelafox/lscache',
  source: 'lscache@1.3.2 lscache.js',
  packages: ['lscache'],
  declarations: `
    export interface LSCache {
      set(key: string, value: any, minutes?: number): boolean;
      get(key: string): any;
      remove(key: string): void;
      flush(): void;
      flushExpired(): void;
      setBucket(bucket: string): void;
      resetBucket(): void;
      supported(): boolean;
    }
    const lscache: LSCache;
    export default lscache;
    export const set: LSCache['set'];
    export const get: LSCache['get'];
    export const remove: LSCache['remove'];
    export const flush: LSCache['flush'];
  `,
  writes: [{ at: 'LSCache.set', key: '0', value: '1', medium: 'local-storage' }],
  reads: [{ at: 'LSCache.get', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'LSCache.remove', key: '0', medium: 'local-storage' },
    { at: 'LSCache.flush', medium: 'local-storage' },
  ],
});
