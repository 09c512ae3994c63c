import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-cookie',
  title: 'react-cookie',
  docs: 'https://github.com/bendotcodes/cookies/tree/main/packages/react-cookie',
  source: 'react-cookie@8.1.2 useCookies.d.ts, withCookies.d.ts, index.d.ts',
  packages: ['react-cookie'],
  declarations: `
    export class Cookies {
      constructor(cookies?: any, defaultSetOptions?: any);
      get(name: string, options?: any): any;
      set(name: string, value: any, options?: any): void;
      remove(name: string, options?: any): void;
    }
    export interface SetCookie { (name: string, value: any, options?: any): void }
    export interface RemoveCookie { (name: string, options?: any): void }
    export function useCookies<T = any>(dependencies?: string[], options?: any): [any, SetCookie, RemoveCookie, () => void];
    export interface ReactCookieProps { cookies?: Cookies; allCookies?: any }
    export function withCookies(component: any): any;
    export const CookiesProvider: any;
  `,
  writes: [
    { at: 'SetCookie()', key: '0', value: '1', medium: 'cookie' },
    { at: 'Cookies.set', key: '0', value: '1', medium: 'cookie' },
  ],
  reads: [
    { at: 'useCookies', medium: 'cookie' },
    { at: 'Cookies.get', key: '0', medium: 'cookie' },
  ],
  removes: [
    { at: 'RemoveCookie()', key: '0', medium: 'cookie' },
    { at: 'Cookies.remove', key: '0', medium: 'cookie' },
  ],
});
