import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'typescript-cookie',
  title: 'typescript-cookie',
  docs: 'https://github.com/carhartl/typescript-cookie',
  source: 'typescript-cookie@1.0.6 dist/src/api.d.ts, dist/src/index.d.ts',
  packages: ['typescript-cookie'],
  declarations: `
    export function setCookie(name: string, value: any, attributes?: any, encoding?: any): string;
    export function getCookie(name: string, decoding?: any): string | undefined;
    export function getCookies(decoding?: any): { [name: string]: string };
    export function removeCookie(name: string, attributes?: any): void;
    export interface CookiesStatic { set(name: string, value: any, attributes?: any): string | undefined; get(name?: string): any; remove(name: string, attributes?: any): void }
    export const Cookies: CookiesStatic;
  `,
  writes: ['setCookie', 'CookiesStatic.set'].map((at) => ({ at, key: '0', value: '1', medium: 'cookie' })),
  reads: ['getCookie', 'CookiesStatic.get'].map((at) => ({ at, key: '0', medium: 'cookie' })),
  removes: ['removeCookie', 'CookiesStatic.remove'].map((at) => ({ at, key: '0', medium: 'cookie' })),
});
