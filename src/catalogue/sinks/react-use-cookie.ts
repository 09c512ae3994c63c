import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-use-cookie',
  title: 'react-use useCookie',
  docs: 'https://github.com/streamich/react-use/blob/master/docs/useCookie.md',
  source: 'react-use@17.6.1 lib/useCookie.d.ts',
  packages: ['react-use'],
  declarations: `
    export interface UpdateCookie { (value: string, options?: any): void }
    export interface DeleteCookie { (): void }
    export function useCookie(name: string): [string | null, UpdateCookie, DeleteCookie];
  `,
  writes: [{ at: 'UpdateCookie()', key: 'origin.0', value: '0', medium: 'cookie' }],
  reads: [{ at: 'useCookie', key: '0', medium: 'cookie' }],
  removes: [{ at: 'DeleteCookie()', key: 'origin.0', medium: 'cookie' }],
});
