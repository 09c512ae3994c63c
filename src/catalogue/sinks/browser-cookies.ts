import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'browser-cookies',
  title: 'browser-cookies',
  docs: 'https://github.com/voltace/browser-cookies',
  source: 'browser-cookies@1.2.0 src/browser-cookies.d.ts',
  packages: ['browser-cookies'],
  declarations: `
    export function set(name: string, value: string, options?: any): void;
    export function get(name: string): string | null;
    export function erase(name: string, options?: any): void;
    export function all(): { [key: string]: string };
    export var defaults: any;
  `,
  writes: [{ at: 'set', key: '0', value: '1', medium: 'cookie' }],
  reads: [{ at: 'get', key: '0', medium: 'cookie' }],
  removes: [{ at: 'erase', key: '0', medium: 'cookie' }],
});
