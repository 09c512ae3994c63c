import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'clipboard-api',
  title: 'Clipboard API',
  docs: 'https://developer.mozilla.org/docs/Web/API/Clipboard_API',
  source: 'TypeScript lib.dom.d.ts Clipboard',
  packages: [],
  needles: ['clipboard'],
  writes: [{ at: 'Clipboard.writeText', value: '0', medium: 'clipboard' }],
  reads: [{ at: 'Clipboard.readText', medium: 'clipboard' }],
});
