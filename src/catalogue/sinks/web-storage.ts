import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'web-storage',
  title: 'Web Storage',
  docs: 'https://developer.mozilla.org/docs/Web/API/Web_Storage_API',
  source: 'TypeScript lib.dom.d.ts Storage',
  packages: [],
  needles: ['localStorage', 'sessionStorage', '.setItem('],
  inert:
    /\b(?:local|session)Storage\.(?:(?:getItem|removeItem|clear)\([^()\n]{0,80}\)|setItem\(\s{0,20}(['"`])[^'"`$\n]{0,80}\1,\s{0,20}(?:String\([\w.]{1,60}\)|(['"`])[^'"`$\n]{0,80}\2|[\w.]{1,60} \? '[^'\n]{0,40}' : '[^'\n]{0,40}')\s{0,20}\))/g,
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
