import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'tiny-cookie',
  title: 'tiny-cookie',
  docs: 'https://github.com/Alex1990/tiny-cookie',
  source: 'tiny-cookie@2.5.1 dist/index.d.ts',
  packages: ['tiny-cookie'],
  declarations: `
    function set(key: string, value: any, ...options: any[]): void;
    function get<T = string>(key: string, decoder?: any): T | null;
    function getAll<T = string>(decoder?: any): { [key: string]: T };
    function setRaw(key: string, value: string, options?: any): void;
    function getRaw(key: string): string | null;
    function remove(key: string, options?: any): void;
    export { set, set as setCookie, get, get as getCookie, getAll, getAll as getAllCookies, setRaw, setRaw as setRawCookie, getRaw, getRaw as getRawCookie, remove, remove as removeCookie };
  `,
  writes: ['set', 'setRaw'].map((at) => ({ at, key: '0', value: '1', medium: 'cookie' })),
  reads: ['get', 'getRaw'].map((at) => ({ at, key: '0', medium: 'cookie' })),
  removes: [{ at: 'remove', key: '0', medium: 'cookie' }],
});
