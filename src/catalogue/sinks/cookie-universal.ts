import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cookie-universal',
  title: 'cookie-universal',
  docs: 'https://github.com/microcipcip/cookie-universal',
  source: 'cookie-universal@2.2.2 cookie-universal.d.ts',
  packages: ['cookie-universal', 'cookie-universal-nuxt'],
  declarations: `
    export interface ICookie {
      set(name: string, value: any, options?: any): void;
      setAll(cookies: { name: string; value: any; opts?: any }[]): void;
      get(name: string, options?: any): any;
      getAll(options?: any): any;
      remove(name: string, options?: any): void;
      removeAll(): void;
    }
    export default function Cookie(request?: any, response?: any, parseJSON?: boolean): ICookie;
  `,
  injects: { $cookies: "import('cookie-universal').ICookie" },
  needles: ['$cookies'],
  writes: [
    { at: 'ICookie.set', key: '0', value: '1', medium: 'cookie' },
    { at: 'ICookie.setAll', value: '0[].value', medium: 'cookie' },
  ],
  reads: [{ at: 'ICookie.get', key: '0', medium: 'cookie' }],
  removes: [
    { at: 'ICookie.remove', key: '0', medium: 'cookie' },
    { at: 'ICookie.removeAll', medium: 'cookie' },
  ],
});
