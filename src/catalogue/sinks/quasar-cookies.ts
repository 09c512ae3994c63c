import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'quasar-cookies',
  title: 'Quasar Cookies',
  docs: 'https://quasar.dev/quasar-plugins/cookies',
  source: 'quasar@2.27.0 src/plugins/cookies/Cookies.js',
  packages: ['quasar'],
  declarations: `
    export interface QuasarCookies {
      get(name: string): any;
      getAll(): any;
      set(name: string, value: any, options?: any): void;
      remove(name: string, options?: any): void;
      has(name: string): boolean;
    }
    export const Cookies: QuasarCookies;
    export interface QVueGlobals { cookies: QuasarCookies }
  `,
  injects: { $q: "import('quasar').QVueGlobals" },
  needles: ["'quasar'", '"quasar"', '$q.cookies'],
  writes: [{ at: 'QuasarCookies.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'QuasarCookies.get', key: '0', medium: 'cookie' }],
  removes: [{ at: 'QuasarCookies.remove', key: '0', medium: 'cookie' }],
});
