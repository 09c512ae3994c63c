import { defineLibrary } from '../library.js';

/** What a token says of a person opens nothing without the signature that is left out. */
export default defineLibrary({
  id: 'jwt-decode',
  title: 'jwt-decode',
  docs: 'https://github.com/auth0/jwt-decode',
  source: 'jwt-decode@4.0.0 build/esm/index.d.ts, jwt-decode@3.1.2 index.d.ts',
  packages: ['jwt-decode'],
  declarations: `
    export function jwtDecode<T = any>(token: string, options?: any): T;
    export default function decode<T = any>(token: string, options?: any): T;
  `,
  passes: ['jwtDecode', 'decode'].map((at) => ({ at, result: [] })),
});
