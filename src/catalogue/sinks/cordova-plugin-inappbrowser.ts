import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cordova-plugin-inappbrowser',
  title: 'Cordova InAppBrowser',
  docs: 'https://github.com/apache/cordova-plugin-inappbrowser',
  source: '@awesome-cordova-plugins/in-app-browser@8.1.0 ngx/index.d.ts (which wraps this global)',
  packages: [],
  globals: `
    interface CordovaInAppBrowser { open(url: string, target?: string, options?: string): any }
    interface Cordova { InAppBrowser: CordovaInAppBrowser; [name: string]: any }
    declare var cordova: Cordova;
    interface Window { cordova: Cordova }
  `,
  needles: ['InAppBrowser'],
  writes: [{ at: 'CordovaInAppBrowser.open', value: '0', medium: 'url' }],
});
