import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue3-cookies',
  title: 'vue3-cookies',
  docs: 'https://github.com/KanHarI/vue3-cookies',
  source: 'vue3-cookies@1.0.6 dist/index.d.ts',
  packages: ['vue3-cookies'],
  declarations: `
    export interface VueCookies {
      config(options: any): VueCookies;
      set(name: string, value: any, expires?: any, path?: string, domain?: string, secure?: boolean, sameSite?: string): VueCookies;
      get(name: string): any;
      remove(name: string, path?: string, domain?: string): boolean;
      isKey(name: string): boolean;
      keys(): string[];
    }
    export function useCookies(): { cookies: VueCookies };
    export const globalCookiesConfig: (options: any) => void;
    const plugin: any;
    export default plugin;
  `,
  injects: { $cookies: "import('vue3-cookies').VueCookies" },
  needles: ['$cookies'],
  writes: [{ at: 'VueCookies.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'VueCookies.get', key: '0', medium: 'cookie' }],
  removes: [{ at: 'VueCookies.remove', key: '0', medium: 'cookie' }],
});
