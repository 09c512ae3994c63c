import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngx-cookie',
  title: 'ngx-cookie',
  docs: 'https://github.com/salemdar/ngx-cookie',
  source: 'ngx-cookie@6.0.1 lib/cookie.service.d.ts',
  packages: ['ngx-cookie'],
  declarations: `
    export class CookieService {
      hasKey(key: string): boolean;
      get(key: string): string | undefined;
      getObject(key: string): any;
      getAll(): any;
      put(key: string, value: string | undefined, options?: any): void;
      putObject(key: string, value: any, options?: any): void;
      remove(key: string, options?: any): void;
      removeAll(options?: any): void;
    }
  `,
  needles: ["'ngx-cookie'", '"ngx-cookie"'],
  writes: [
    { at: 'CookieService.put', key: '0', value: '1', medium: 'cookie' },
    { at: 'CookieService.putObject', key: '0', value: '1', medium: 'cookie' },
  ],
  reads: [
    { at: 'CookieService.get', key: '0', medium: 'cookie' },
    { at: 'CookieService.getObject', key: '0', medium: 'cookie' },
  ],
  removes: [
    { at: 'CookieService.remove', key: '0', medium: 'cookie' },
    { at: 'CookieService.removeAll', medium: 'cookie' },
  ],
});
