import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vuex-oidc',
  title: 'vuex-oidc',
  docs: 'https://github.com/perarnborg/vuex-oidc/wiki',
  source: 'vuex-oidc@4.0.2 dist/vuex-oidc.cjs.js (defaultOidcConfig), index.d.ts',
  packages: ['vuex-oidc'],
  declarations: `
    import { UserManager, UserManagerSettings } from 'oidc-client-ts';
    export interface VuexOidcState { access_token: string | null; id_token: string | null; refresh_token?: string | null; user: any; scopes: string[] | null; is_checked: boolean; error: string | null }
    export function vuexOidcCreateStoreModule(settings: Partial<UserManagerSettings>, storeSettings?: any, listeners?: any): any;
    export function vuexOidcCreateUserManager(settings: Partial<UserManagerSettings>): UserManager;
    export function vuexOidcCreateRouterMiddleware(store: any, namespace?: string): any; export function vuexOidcCreateNuxtRouterMiddleware(namespace?: string): any;
  `,
  sources: [
    { at: 'VuexOidcState.access_token', kind: 'access-token' },
    { at: 'VuexOidcState.id_token', kind: 'id-token' },
  ],
  persists: ['vuexOidcCreateStoreModule', 'vuexOidcCreateUserManager'].map((at) => ({
    at,
    holds: 'session',
    kind: 'access-token',
    defaultKey: 'oidc.user:<authority>:<client id>',
    // Its own default is a WebStorageStateStore without a store, which is localStorage.
    medium: 'local-storage',
    settings: [{ option: '0.userStore', given: true, medium: 'adapter' }],
  })),
});
