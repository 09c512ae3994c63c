import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'js-cookie',
  title: 'js-cookie',
  docs: 'https://github.com/js-cookie/js-cookie',
  source: 'js-cookie@3.0.8 dist/js.cookie.mjs, js-cookie@2.2.1 src/js.cookie.js',
  packages: ['js-cookie'],
  declarations: `
    export interface CookieAttributes { expires?: number | Date; path?: string; domain?: string; secure?: boolean; sameSite?: string; [name: string]: any }
    export interface CookiesStatic {
      set(name: string, value: any, attributes?: CookieAttributes): string | undefined;
      get(): { [name: string]: string };
      get(name: string): string | undefined;
      getJSON(name?: string): any;
      remove(name: string, attributes?: CookieAttributes): void;
      withAttributes(attributes: CookieAttributes): CookiesStatic;
      withConverter(converter: any): CookiesStatic;
    }
    const Cookies: CookiesStatic;
    export default Cookies;
    export const set: CookiesStatic['set'];
    export const get: CookiesStatic['get'];
    export const getJSON: CookiesStatic['getJSON'];
    export const remove: CookiesStatic['remove'];
  `,
  writes: [{ at: 'CookiesStatic.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [
    { at: 'CookiesStatic.get', key: '0', medium: 'cookie' },
    { at: 'CookiesStatic.getJSON', key: '0', medium: 'cookie' },
  ],
  removes: [{ at: 'CookiesStatic.remove', key: '0', medium: 'cookie' }],
});
