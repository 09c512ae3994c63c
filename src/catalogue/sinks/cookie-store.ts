import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cookie-store',
  title: 'Cookie Store API',
  docs: 'https://developer.mozilla.org/docs/Web/API/Cookie_Store_API',
  source: 'TypeScript lib.dom.d.ts CookieStore, CookieInit',
  packages: [],
  needles: ['cookieStore'],
  writes: [
    { at: 'CookieStore.set', key: '0', value: '1', medium: 'cookie' },
    { at: 'CookieStore.set', key: '0.name', value: '0.value', medium: 'cookie' },
  ],
  reads: [
    { at: 'CookieStore.get', key: '0', medium: 'cookie' },
    { at: 'CookieStore.get', key: '0.name', medium: 'cookie' },
    { at: 'CookieStore.getAll', key: '0', medium: 'cookie' },
  ],
  removes: [
    { at: 'CookieStore.delete', key: '0', medium: 'cookie' },
    { at: 'CookieStore.delete', key: '0.name', medium: 'cookie' },
  ],
});
