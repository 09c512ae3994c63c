import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cordova-in-app-browser',
  title: 'Cordova InAppBrowser wrapper',
  docs: 'https://danielsogl.gitbook.io/awesome-cordova-plugins/in-app-browser',
  source: '@awesome-cordova-plugins/in-app-browser@8.1.0 ngx/index.d.ts',
  packages: [
    '@awesome-cordova-plugins/in-app-browser',
    '@awesome-cordova-plugins/in-app-browser/ngx',
    '@ionic-native/in-app-browser',
    '@ionic-native/in-app-browser/ngx',
  ],
  declarations: `
    export class InAppBrowserObject {
      show(): void;
      close(): void;
      hide(): void;
      executeScript(script: { file?: string; code?: string }): Promise<any>;
      insertCSS(css: { file?: string; code?: string }): Promise<any>;
      on(event: string): import('rxjs').Observable<any>;
    }
    export interface InAppBrowser { create(url: string, target?: string, options?: any): InAppBrowserObject }
    interface InAppBrowserExport extends InAppBrowser { new (): InAppBrowser }
    export const InAppBrowser: InAppBrowserExport;
  `,
  writes: [{ at: 'InAppBrowser.create', value: '0', medium: 'url' }],
});
