import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue-cookies',
  title: 'vue-cookies',
  docs: 'https://github.com/cmp-cc/vue-cookies',
  source: 'vue-cookies@1.8.6 types/index.d.ts, vue-cookies.js',
  packages: ['vue-cookies'],
  declarations: `
    export interface VueCookies {
      config(expires?: any, path?: string, domain?: string, secure?: any, sameSite?: string): void;
      set(name: string, value: any, expires?: any, path?: string, domain?: string, secure?: any, sameSite?: string): VueCookies;
      get(name: string): any;
      remove(name: string, path?: string, domain?: string): boolean;
      isKey(name: string): boolean;
      keys(): string[];
    }
    const cookies: VueCookies;
    export default cookies;
  `,
  injects: { $cookies: "import('vue-cookies').VueCookies" },
  needles: ['$cookies'],
  writes: [{ at: 'VueCookies.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'VueCookies.get', key: '0', medium: 'cookie' }],
  removes: [{ at: 'VueCookies.remove', key: '0', medium: 'cookie' }],
});
