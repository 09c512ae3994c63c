import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-clipboard-hooks',
  title: 'useCopyToClipboard',
  docs: 'https://usehooks-ts.com/react-hook/use-copy-to-clipboard',
  source: 'usehooks-ts@3.1.1 dist/index.d.ts, react-use@17.6.1 lib/useCopyToClipboard.d.ts',
  packages: ['usehooks-ts', 'react-use'],
  declarations: `
    export interface CopyText { (text: string): any }
    export function useCopyToClipboard(): [any, CopyText];
  `,
  needles: ['useCopyToClipboard'],
  writes: [{ at: 'CopyText()', value: '0', medium: 'clipboard' }],
});
