import { defineLibrary } from '../library.js';

/** Cookies are given as one string, as to `document.cookie`. */
export default defineLibrary({
  id: 'cordova-advanced-http',
  title: 'Cordova Advanced HTTP',
  docs: 'https://github.com/silkimen/cordova-plugin-advanced-http',
  source: '@awesome-cordova-plugins/http@9.2.0 ngx/index.d.ts, cordova-plugin-advanced-http@3.3.1 README.md',
  packages: [
    '@awesome-cordova-plugins/http',
    '@awesome-cordova-plugins/http/ngx',
    '@ionic-native/http',
    '@ionic-native/http/ngx',
  ],
  declarations: `
    export interface HTTPResponse { status: number; headers: { [key: string]: string }; url: string; data?: any; error?: string }
    export interface HTTP {
      setCookie(url: string, cookie: string): void;
      getCookieString(url: string): string;
      clearCookies(): void;
      removeCookies(url: string, done: () => void): void;
      useBasicAuth(username: string, password: string): void;
      setHeader(host: string, header: string, value: string): void;
      get(url: string, parameters: any, headers: any): Promise<HTTPResponse>;
      post(url: string, body: any, headers: any): Promise<HTTPResponse>;
      put(url: string, body: any, headers: any): Promise<HTTPResponse>;
      delete(url: string, parameters: any, headers: any): Promise<HTTPResponse>;
      sendRequest(url: string, options: any): Promise<HTTPResponse>;
    }
    interface HTTPExport extends HTTP { new (): HTTP }
    export const HTTP: HTTPExport;
  `,
  writes: [{ at: 'HTTP.setCookie', key: 'assigned', value: '1', medium: 'cookie' }],
  reads: [{ at: 'HTTP.getCookieString', medium: 'cookie' }],
  removes: [
    { at: 'HTTP.clearCookies', medium: 'cookie' },
    { at: 'HTTP.removeCookies', medium: 'cookie' },
  ],
});
