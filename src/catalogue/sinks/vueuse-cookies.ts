import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vueuse-cookies',
  title: 'VueUse useCookies',
  docs: 'https://vueuse.org/integrations/useCookies/',
  source: '@vueuse/integrations@14.4.0 useCookies.d.ts',
  packages: ['@vueuse/integrations/useCookies', '@vueuse/integrations'],
  declarations: `
    export interface UniversalCookies {
      get<T = any>(name: string, options?: any): T;
      getAll<T = any>(options?: any): T;
      set(name: string, value: any, options?: any): void;
      remove(name: string, options?: any): void;
    }
    export function useCookies(dependencies?: string[] | null, options?: any, cookies?: any): UniversalCookies;
    export function createCookies(request?: any): typeof useCookies;
  `,
  needles: ['@vueuse/integrations'],
  writes: [{ at: 'UniversalCookies.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'UniversalCookies.get', key: '0', medium: 'cookie' }],
  removes: [{ at: 'UniversalCookies.remove', key: '0', medium: 'cookie' }],
});
