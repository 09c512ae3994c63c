import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ahooks-cookie',
  title: 'ahooks useCookieState',
  docs: 'https://ahooks.js.org/hooks/use-cookie-state',
  source: 'ahooks@3.11.0 lib/useCookieState/index.d.ts',
  packages: ['ahooks'],
  declarations: `
    export interface SetCookieState { (value: any, options?: any): void }
    export function useCookieState(key: string, options?: { defaultValue?: any; [name: string]: any }): [string | undefined, SetCookieState];
  `,
  writes: [
    { at: 'SetCookieState()', key: 'origin.0', value: '0', medium: 'cookie' },
    { at: 'useCookieState', key: '0', value: '1.defaultValue', medium: 'cookie' },
  ],
  reads: [{ at: 'useCookieState', key: '0', medium: 'cookie' }],
});
