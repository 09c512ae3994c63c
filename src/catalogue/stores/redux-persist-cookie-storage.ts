import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'redux-persist-cookie-storage',
  title: 'redux-persist-cookie-storage',
  docs: 'https://github.com/abersager/redux-persist-cookie-storage',
  source: 'redux-persist-cookie-storage@1.0.0 index.js, src/redux-persist-cookie-storage.js',
  packages: ['redux-persist-cookie-storage'],
  declarations: `
    export class CookieStorage {
      constructor(cookies: any, options?: any);
      getItem(key: string, done?: any): Promise<string | null>; setItem(key: string, value: string, done?: any): Promise<void>; removeItem(key: string, done?: any): Promise<void>;
    }
    export const NodeCookiesWrapper: any;
  `,
  writes: [{ at: 'CookieStorage.setItem', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'CookieStorage.getItem', key: '0', medium: 'cookie' }],
  removes: [{ at: 'CookieStorage.removeItem', key: '0', medium: 'cookie' }],
  adapters: [{ at: 'new CookieStorage', medium: 'cookie' }],
});
