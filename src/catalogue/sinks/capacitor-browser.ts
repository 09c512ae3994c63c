import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-browser',
  title: 'Capacitor Browser',
  docs: 'https://capacitorjs.com/docs/apis/browser',
  source: '@capacitor/browser@8.0.4 dist/esm/definitions.d.ts',
  packages: ['@capacitor/browser'],
  declarations: `
    export interface OpenOptions { url: string; windowName?: string; toolbarColor?: string; presentationStyle?: string; width?: number; height?: number }
    export interface BrowserPlugin {
      open(options: OpenOptions): Promise<void>;
      close(): Promise<void>;
      addListener(event: string, listener: () => void): Promise<any>;
      removeAllListeners(): Promise<void>;
    }
    export const Browser: BrowserPlugin;
  `,
  writes: [{ at: 'BrowserPlugin.open', value: '0.url', medium: 'url' }],
});
