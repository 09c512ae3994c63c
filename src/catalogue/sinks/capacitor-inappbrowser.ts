import { defineLibrary } from '../library.js';

const methods = ['openInWebView', 'openInSystemBrowser', 'openInExternalBrowser'];

export default defineLibrary({
  id: 'capacitor-inappbrowser',
  title: 'Capacitor InAppBrowser',
  docs: 'https://capacitorjs.com/docs/apis/inappbrowser',
  source: '@capacitor/inappbrowser@4.0.3 dist/definitions.d.ts',
  packages: ['@capacitor/inappbrowser'],
  declarations: `
    export interface InAppBrowserPlugin {
      ${methods.map((name) => `${name}(model: { url: string; options?: any }): Promise<void>;`).join('\n')}
      close(): Promise<void>;
      addListener(event: string, listener: (data: any) => void): Promise<any>;
    }
    export const InAppBrowser: InAppBrowserPlugin;
    export const DefaultWebViewOptions: any; export const DefaultSystemBrowserOptions: any;
  `,
  writes: methods.map((name) => ({ at: `InAppBrowserPlugin.${name}`, value: '0.url', medium: 'url' })),
});
