import { defineLibrary } from '../library.js';

const methods = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir', 'table', 'group'];

export default defineLibrary({
  id: 'console',
  title: 'console',
  docs: 'https://developer.mozilla.org/docs/Web/API/console',
  source: 'TypeScript lib.dom.d.ts Console',
  packages: [],
  needles: ['console.'],
  writes: methods.map((name) => ({ at: `Console.${name}`, value: '...0', medium: 'log' })),
});
