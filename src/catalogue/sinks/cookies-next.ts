import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cookies-next',
  title: 'cookies-next',
  docs: 'https://github.com/andreizanik/cookies-next',
  source: 'cookies-next@6.1.1 lib/client/cookie-functions.d.ts, lib/client/hooks.d.ts',
  packages: ['cookies-next', 'cookies-next/client'],
  declarations: `
    export function getCookies(options?: any): any;
    export function getCookie(key: string, options?: any): any;
    export function setCookie(key: string, data: any, options?: any): void;
    export function deleteCookie(key: string, options?: any): void;
    export function hasCookie(key: string, options?: any): boolean;
    export function useGetCookie(): typeof getCookie;
    export function useSetCookie(): typeof setCookie;
    export function useDeleteCookie(): typeof deleteCookie;
    export interface CookiesNext { getCookies: typeof getCookies; getCookie: typeof getCookie; setCookie: typeof setCookie; deleteCookie: typeof deleteCookie; hasCookie: typeof hasCookie }
    export function useCookiesNext(): CookiesNext;
    export function useReactiveCookiesNext(): CookiesNext;
  `,
  writes: [{ at: 'setCookie', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'getCookie', key: '0', medium: 'cookie' }],
  removes: [{ at: 'deleteCookie', key: '0', medium: 'cookie' }],
});
