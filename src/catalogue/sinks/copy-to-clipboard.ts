import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'copy-to-clipboard',
  title: 'copy-to-clipboard',
  docs: 'https://github.com/sudodoki/copy-to-clipboard',
  source: 'copy-to-clipboard@4.0.2 dist/index.d.ts, clipboard-copy@4.0.1 index.d.ts',
  packages: ['copy-to-clipboard', 'clipboard-copy'],
  declarations: `
    export default function copy(text: string, options?: any): any;
  `,
  writes: [{ at: 'copy', value: '0', medium: 'clipboard' }],
});
