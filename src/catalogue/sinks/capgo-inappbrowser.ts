import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capgo-inappbrowser',
  title: 'Capgo InAppBrowser',
  docs: 'https://github.com/Cap-go/capacitor-inappbrowser',
  source: '@capgo/inappbrowser@13.0.0 dist/esm/definitions.d.ts',
  packages: ['@capgo/inappbrowser'],
  declarations: `
    export interface InAppBrowserPlugin {
      open(options: { url: string; [name: string]: any }): Promise<any>;
      openWebView(options: { url: string; [name: string]: any }): Promise<any>;
      setUrl(options: { url: string }): Promise<any>;
      close(options?: any): Promise<any>;
      addListener(event: string, listener: (data: any) => void): Promise<any>;
    }
    export const InAppBrowser: InAppBrowserPlugin;
    export const ToolBarType: any; export const BackgroundColor: any;
  `,
  writes: ['open', 'openWebView', 'setUrl'].map((name) => ({
    at: `InAppBrowserPlugin.${name}`,
    value: '0.url',
    medium: 'url',
  })),
});
