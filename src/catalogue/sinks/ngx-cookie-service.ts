import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngx-cookie-service',
  title: 'ngx-cookie-service',
  docs: 'https://github.com/stevermeister/ngx-cookie-service',
  source: 'ngx-cookie-service@22.0.0 index.d.ts',
  packages: ['ngx-cookie-service'],
  declarations: `
    export class CookieService {
      check(name: string): boolean;
      get(name: string): string;
      getAll(): { [name: string]: string };
      set(name: string, value: string, ...options: any[]): void;
      delete(name: string, ...options: any[]): void;
      deleteAll(...options: any[]): void;
    }
  `,
  writes: [{ at: 'CookieService.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'CookieService.get', key: '0', medium: 'cookie' }],
  removes: [
    { at: 'CookieService.delete', key: '0', medium: 'cookie' },
    { at: 'CookieService.deleteAll', medium: 'cookie' },
  ],
});
