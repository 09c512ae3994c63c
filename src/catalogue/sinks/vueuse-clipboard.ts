import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vueuse-clipboard',
  title: 'VueUse useClipboard',
  docs: 'https://vueuse.org/core/useClipboard/',
  source: '@vueuse/core@14.4.0 dist/index.d.ts',
  packages: ['@vueuse/core', '#imports'],
  declarations: `
    export interface UseClipboardReturn { copy(text?: string): Promise<void>; text: any; copied: any; isSupported: any }
    export function useClipboard(options?: any): UseClipboardReturn;
  `,
  needles: ['useClipboard'],
  writes: [{ at: 'UseClipboardReturn.copy', value: '0', medium: 'clipboard' }],
});
