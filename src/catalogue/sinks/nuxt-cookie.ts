import { defineLibrary } from '../library.js';

/** A composable that Nuxt imports by itself: its needle is its name. */
export default defineLibrary({
  id: 'nuxt-cookie',
  title: 'Nuxt useCookie',
  docs: 'https://nuxt.com/docs/api/composables/use-cookie',
  source: 'nuxt@4.4.5 dist/app/composables/cookie.d.ts',
  packages: ['#imports', '#app', 'nuxt/app'],
  declarations: `
    export interface CookieRef<T> { value: T }
    export interface CookieOptions<T> { default?: () => T; maxAge?: number; expires?: Date; path?: string; secure?: boolean; sameSite?: any; [name: string]: any }
    export function useCookie<T = string | null | undefined>(name: string, options?: CookieOptions<T>): CookieRef<T>;
  `,
  globals: `
    declare function useCookie<T = string | null | undefined>(name: string, options?: import('#app').CookieOptions<T>): import('#app').CookieRef<T>;
  `,
  needles: ['useCookie'],
  writes: [
    { at: 'CookieRef.value=', key: 'origin.0', value: 'assigned', medium: 'cookie' },
    { at: 'useCookie', key: '0', value: '1.default()', medium: 'cookie' },
  ],
  reads: [{ at: 'useCookie', key: '0', medium: 'cookie' }],
});
