import { defineLibrary } from '../library.js';

/** The request context comes first; in the browser it is null. */
export default defineLibrary({
  id: 'nookies',
  title: 'nookies',
  docs: 'https://github.com/maticzav/nookies',
  source: 'nookies@2.5.2 dist/index.d.ts',
  packages: ['nookies'],
  declarations: `
    export function parseCookies(ctx?: any, options?: any): { [key: string]: string };
    export function setCookie(ctx: any, name: string, value: string, options?: any): any;
    export function destroyCookie(ctx: any, name: string, options?: any): any;
    export interface Nookies {
      set(ctx: any, name: string, value: string, options?: any): any;
      get(ctx?: any, options?: any): { [key: string]: string };
      destroy(ctx: any, name: string, options?: any): any;
    }
    const nookies: Nookies;
    export default nookies;
  `,
  writes: [
    { at: 'setCookie', key: '1', value: '2', medium: 'cookie' },
    { at: 'Nookies.set', key: '1', value: '2', medium: 'cookie' },
  ],
  reads: [
    { at: 'parseCookies', medium: 'cookie' },
    { at: 'Nookies.get', medium: 'cookie' },
  ],
  removes: [
    { at: 'destroyCookie', key: '1', medium: 'cookie' },
    { at: 'Nookies.destroy', key: '1', medium: 'cookie' },
  ],
});
