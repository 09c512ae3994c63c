import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'web-storage',
  title: 'Web Storage',
  docs: 'https://developer.mozilla.org/docs/Web/API/Web_Storage_API',
  source: 'TypeScript lib.dom.d.ts Storage',
  packages: [],
  needles: ['localStorage', 'sessionStorage'],
  writes: [
    { at: 'Storage.setItem', key: '0', value: '1', medium: 'web-storage' },
    { at: 'Storage[]=', key: 'property', value: 'assigned', medium: 'web-storage' },
  ],
  reads: [
    { at: 'Storage.getItem', key: '0', medium: 'web-storage' },
    { at: 'Storage[]', key: 'property', medium: 'web-storage' },
  ],
  removes: [
    { at: 'Storage.removeItem', key: '0', medium: 'web-storage' },
    { at: 'Storage.clear', medium: 'web-storage' },
    { at: 'Storage[]', key: 'property', medium: 'web-storage' },
  ],
});
