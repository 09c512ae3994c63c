import { defineLibrary } from '../library.js';

/** The HTTP plugin of Capacitor 2 and 3. Its cookies lie in the native jar. */
export default defineLibrary({
  id: 'capacitor-community-http',
  title: 'Capacitor Community HTTP',
  docs: 'https://github.com/capacitor-community/http',
  source: '@capacitor-community/http@1.4.1 dist/esm/definitions.d.ts',
  packages: ['@capacitor-community/http'],
  declarations: `
    export interface HttpOptions { url: string; method?: string; headers?: { [key: string]: string }; params?: any; data?: any; [key: string]: any }
    export interface HttpResponse { data: any; status: number; headers: { [key: string]: string }; url: string }
    export interface HttpPlugin {
      request(options: HttpOptions): Promise<HttpResponse>;
      get(options: HttpOptions): Promise<HttpResponse>;
      post(options: HttpOptions): Promise<HttpResponse>;
      put(options: HttpOptions): Promise<HttpResponse>;
      patch(options: HttpOptions): Promise<HttpResponse>;
      del(options: HttpOptions): Promise<HttpResponse>;
      setCookie(options: { url: string; key: string; value: string; path?: string; expires?: string }): Promise<void>;
      getCookie(options: { url: string; key: string }): Promise<{ key: string; value: string }>;
      getCookies(options: { url: string }): Promise<{ cookies: { key: string; value: string }[] }>;
      deleteCookie(options: { url: string; key: string }): Promise<void>;
      clearCookies(options: { url: string }): Promise<void>;
    }
    export const Http: HttpPlugin;
  `,
  writes: [{ at: 'HttpPlugin.setCookie', key: '0.key', value: '0.value', medium: 'cookie' }],
  reads: [{ at: 'HttpPlugin.getCookie', key: '0.key', medium: 'cookie' }],
  removes: [
    { at: 'HttpPlugin.deleteCookie', key: '0.key', medium: 'cookie' },
    { at: 'HttpPlugin.clearCookies', medium: 'cookie' },
  ],
});
