import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'auth0-vue',
  title: 'Auth0 Vue SDK',
  docs: 'https://github.com/auth0/auth0-vue',
  source: '@auth0/auth0-vue@2.10.0 dist/typings',
  packages: ['@auth0/auth0-vue'],
  declarations: `
    import { Auth0ClientOptions, GetTokenSilentlyVerboseResponse, IdToken, LocalStorageCache, InMemoryCache, ICache, User } from '@auth0/auth0-spa-js';
    export { LocalStorageCache, InMemoryCache, ICache, User, IdToken };
    export interface Auth0VueClient {
      isLoading: { value: boolean }; isAuthenticated: { value: boolean }; user: { value: User | undefined }; idTokenClaims: { value: IdToken | undefined }; error: { value: Error | null };
      getAccessTokenSilently(options: { detailedResponse: true; [name: string]: any }): Promise<GetTokenSilentlyVerboseResponse>; getAccessTokenSilently(options?: any): Promise<string>;
      getAccessTokenWithPopup(options?: any, config?: any): Promise<string | undefined>; loginWithRedirect(options?: any): Promise<void>; loginWithPopup(options?: any, config?: any): Promise<void>; checkSession(options?: any): Promise<void>; handleRedirectCallback(url?: string): Promise<any>; logout(options?: any): Promise<void>;
      install(app: any): void;
    }
    export function createAuth0(options: Auth0ClientOptions, plugin?: any): Auth0VueClient;
    export function useAuth0(): Auth0VueClient;
    export function createAuthGuard(app?: any): any; export const authGuard: any;
  `,
  sources: [
    { at: 'Auth0VueClient.getAccessTokenSilently', kind: 'access-token' },
    { at: 'Auth0VueClient.getAccessTokenWithPopup', kind: 'access-token' },
  ],
  persists: [
    {
      at: 'createAuth0',
      holds: 'session',
      kind: 'access-token',
      renews: { option: '0.useRefreshTokens', equals: [true] },
      defaultKey: '@@auth0spajs@@::<client id>',
      medium: 'memory',
      settings: [
        { option: '0.cache', given: true, medium: 'adapter' },
        { option: '0.cacheLocation', equals: ['localstorage'], medium: 'local-storage' },
      ],
    },
  ],
});
