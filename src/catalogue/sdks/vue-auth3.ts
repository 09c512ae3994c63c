import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue-auth3',
  title: 'vue-auth3',
  docs: 'https://github.com/duongdev/vue-auth3',
  source: 'vue-auth3@1.1.0 dist/Auth-4f114759.d.ts',
  packages: ['vue-auth3'],
  declarations: `
    export interface Options { stores?: any[]; tokenDefaultKey?: string; rememberKey?: string; drivers?: any; plugins?: any; [name: string]: any }
    export interface Auth { token(name?: string | null, token?: string | null, expires?: any): string | null; user(data?: any): any; login(data: any): Promise<any>; logout(data?: any): Promise<any>; refresh(data?: any): Promise<any>; check(roles?: any): boolean; ready(): boolean; load(): Promise<any>; oauth2(type: string, params?: any): any; install(app: any): void }
    export function createAuth(options: Options): Auth;
    export function useAuth(): Auth; export function useUser<T = any>(): { value: T };
  `,
  sources: [{ at: 'Auth.token', kind: 'access-token' }],
  persists: [
    {
      at: 'createAuth',
      holds: 'session',
      kind: 'access-token',
      key: '0.tokenDefaultKey',
      defaultKey: 'auth_token_default',
      medium: 'local-storage',
      settings: [
        { option: '0.stores[]', equals: ['storage'], medium: 'local-storage' },
        { option: '0.stores[]', equals: ['cookie'], medium: 'cookie' },
        { option: '0.stores', given: true, medium: 'adapter' },
      ],
    },
  ],
});
