import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'websanova-vue-auth',
  title: 'Websanova vue-auth',
  docs: 'https://websanova.com/docs/vue-auth',
  source: '@websanova/vue-auth@4.2.1 src/auth.js',
  packages: ['@websanova/vue-auth', '@websanova/vue-auth/src/v3.js', '@websanova/vue-auth/dist/v3/vue-auth.esm.js'],
  declarations: `
    export interface VueAuth { token(name?: string | null, token?: string | null): string | null; user(data?: any): any; login(data: any): Promise<any>; logout(data?: any): Promise<any>; refresh(data?: any): Promise<any>; check(role?: any, key?: any): boolean; load(): Promise<any>; install(app: any): void }
    export function createAuth(settings: { plugins?: any; drivers?: any; options?: { stores?: any[]; tokenDefaultKey?: string; [name: string]: any } }): VueAuth;
    export function useAuth(): VueAuth;
    const plugin: any; export default plugin;
  `,
  sources: [{ at: 'VueAuth.token', kind: 'access-token' }],
  persists: [
    {
      at: 'createAuth',
      holds: 'session',
      kind: 'access-token',
      key: '0.options.tokenDefaultKey',
      defaultKey: 'auth_token_default',
      medium: 'local-storage',
      settings: [
        { option: '0.options.stores[]', equals: ['storage'], medium: 'local-storage' },
        { option: '0.options.stores[]', equals: ['cookie'], medium: 'cookie' },
        { option: '0.options.stores', given: true, medium: 'adapter' },
      ],
    },
  ],
});
