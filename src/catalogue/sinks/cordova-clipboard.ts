import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cordova-clipboard',
  title: 'Cordova Clipboard',
  docs: 'https://danielsogl.gitbook.io/awesome-cordova-plugins/clipboard',
  source:
    '@awesome-cordova-plugins/clipboard@8.1.0, @ionic-native/clipboard@5.36.0 ngx/index.d.ts, cordova-clipboard@1.3.0 www/clipboard.js',
  packages: [
    '@awesome-cordova-plugins/clipboard',
    '@awesome-cordova-plugins/clipboard/ngx',
    '@ionic-native/clipboard',
    '@ionic-native/clipboard/ngx',
  ],
  declarations: `
    export interface Clipboard {
      copy(text: string): Promise<any>;
      paste(): Promise<any>;
      clear(): Promise<any>;
    }
    interface ClipboardExport extends Clipboard { new (): Clipboard }
    export const Clipboard: ClipboardExport;
  `,
  globals: `
    interface CordovaClipboard { copy(text: string, success?: any, error?: any): void; paste(success?: any, error?: any): void }
    interface CordovaPlugins { clipboard: CordovaClipboard }
    interface Cordova { plugins: CordovaPlugins }
    declare var cordova: Cordova;
    interface Window { cordova: Cordova }
  `,
  needles: ['@awesome-cordova-plugins/clipboard', '@ionic-native/clipboard', 'plugins.clipboard', 'plugins?.clipboard'],
  writes: ['Clipboard.copy', 'CordovaClipboard.copy'].map((at) => ({ at, value: '0', medium: 'clipboard' })),
});
