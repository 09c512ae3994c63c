import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'universal-cookie',
  title: 'universal-cookie',
  docs: 'https://github.com/bendotcodes/cookies',
  source: 'universal-cookie@8.1.2 and @7.2.2 Cookies.d.ts',
  packages: ['universal-cookie'],
  declarations: `
    export default class Cookies {
      constructor(cookies?: any, defaultSetOptions?: any);
      get(name: string, options?: any): any;
      getAll<T = any>(options?: any): T;
      set(name: string, value: any, options?: any): void;
      remove(name: string, options?: any): void;
      addChangeListener(callback: any): void;
    }
  `,
  writes: [{ at: 'Cookies.set', key: '0', value: '1', medium: 'cookie' }],
  reads: [
    { at: 'Cookies.get', key: '0', medium: 'cookie' },
    { at: 'Cookies.getAll', medium: 'cookie' },
  ],
  removes: [{ at: 'Cookies.remove', key: '0', medium: 'cookie' }],
});
