import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cache-storage',
  title: 'Cache API',
  docs: 'https://developer.mozilla.org/docs/Web/API/Cache',
  source: 'TypeScript lib.dom.d.ts Cache',
  packages: [],
  needles: ['caches.'],
  writes: [{ at: 'Cache.put', key: '0', value: '1', medium: 'cache-storage' }],
  reads: [
    { at: 'Cache.match', key: '0', medium: 'cache-storage' },
    { at: 'CacheStorage.match', key: '0', medium: 'cache-storage' },
  ],
  removes: [
    { at: 'Cache.delete', key: '0', medium: 'cache-storage' },
    { at: 'CacheStorage.delete', medium: 'cache-storage' },
  ],
});
