import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue-oidc-client',
  title: 'vue-oidc-client',
  docs: 'https://github.com/soukoku/vue-oidc-client',
  source: 'vue-oidc-client@0.4.2 src/VueOidcAuth.d.ts, dist/VueOidcAuth.common.js',
  packages: ['vue-oidc-client', 'vue-oidc-client/vue2', 'vue-oidc-client/vue3'],
  declarations: `
    export enum SignInType { Window, Popup }
    export enum LogLevel { None, Error, Warn, Info, Debug }
    export interface OidcAuth { readonly appUrl: string; readonly authName: string; readonly isAuthenticated: boolean; readonly accessToken: string; readonly userProfile: any; readonly events: any; startup(): Promise<any>; useRouter(router: any): void; signIn(args?: any): Promise<any>; signOut(args?: any): Promise<any>; startSilentRenew(): void; stopSilentRenew(): void }
    export function createOidcAuth(name: string, signInType: SignInType, appUrl: string, config: import('oidc-client').UserManagerSettings, logger?: any, logLevel?: LogLevel): OidcAuth;
  `,
  sources: [{ at: 'OidcAuth.accessToken', kind: 'access-token' }],
  persists: [
    {
      at: 'createOidcAuth',
      holds: 'session',
      kind: 'access-token',
      defaultKey: 'oidc.user:<authority>:<client id>',
      medium: 'session-storage',
      settings: [{ option: '3.userStore', given: true, medium: 'adapter' }],
    },
  ],
});
