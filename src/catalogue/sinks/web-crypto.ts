import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'web-crypto',
  title: 'Web Crypto',
  docs: 'https://developer.mozilla.org/docs/Web/API/SubtleCrypto',
  source: 'TypeScript lib.dom.d.ts SubtleCrypto',
  packages: [],
  needles: ['crypto.subtle'],
  passes: [
    { at: 'SubtleCrypto.importKey', result: '1', key: '1' },
    { at: 'SubtleCrypto.deriveKey', result: '1' },
  ],
  ciphers: [
    { at: 'SubtleCrypto.encrypt', value: '2', key: '1' },
    { at: 'SubtleCrypto.wrapKey', value: '1', key: '2' },
    { at: 'SubtleCrypto.sign', value: '2' },
    { at: 'SubtleCrypto.digest', value: '1' },
  ],
});
