import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'document-cookie',
  title: 'document.cookie',
  docs: 'https://developer.mozilla.org/docs/Web/API/Document/cookie',
  source: 'TypeScript lib.dom.d.ts Document',
  packages: [],
  needles: ['.cookie'],
  writes: [{ at: 'Document.cookie=', key: 'assigned', value: 'assigned', medium: 'cookie' }],
  reads: [{ at: 'Document.cookie', medium: 'cookie' }],
});
