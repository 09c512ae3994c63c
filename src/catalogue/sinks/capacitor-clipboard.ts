import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-clipboard',
  title: 'Capacitor Clipboard',
  docs: 'https://capacitorjs.com/docs/apis/clipboard',
  source: '@capacitor/clipboard@8.0.1 dist/esm/definitions.d.ts',
  packages: ['@capacitor/clipboard'],
  declarations: `
    export interface ClipboardPlugin {
      write(options: { string?: string; image?: string; url?: string; label?: string }): Promise<void>;
      read(): Promise<{ value: string; type: string }>;
    }
    export const Clipboard: ClipboardPlugin;
  `,
  writes: [
    { at: 'ClipboardPlugin.write', value: '0.string', medium: 'clipboard' },
    { at: 'ClipboardPlugin.write', value: '0.url', medium: 'clipboard' },
  ],
  reads: [{ at: 'ClipboardPlugin.read', medium: 'clipboard' }],
});
