import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'quasar-clipboard',
  title: 'Quasar copyToClipboard',
  docs: 'https://quasar.dev/quasar-utils/other-utils#copy-to-clipboard',
  source: 'quasar@2.27.0 dist/types/utils.d.ts',
  packages: ['quasar'],
  declarations: `
    export function copyToClipboard(text: string): Promise<void>;
  `,
  needles: ['copyToClipboard'],
  writes: [{ at: 'copyToClipboard', value: '0', medium: 'clipboard' }],
});
