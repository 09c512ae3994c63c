import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'auth0-react',
  title: 'Auth0 React SDK',
  docs: 'https://auth0.com/docs/libraries/auth0-react',
  source: '@auth0/auth0-react@2.27.0 dist/auth0-provider.d.ts, dist/auth0-context.d.ts',
  packages: ['@auth0/auth0-react'],
  declarations: `
    import { Auth0ClientOptions, GetTokenSilentlyVerboseResponse, IdToken, LocalStorageCache, InMemoryCache, ICache, User } from '@auth0/auth0-spa-js';
    export { LocalStorageCache, InMemoryCache, ICache, User, IdToken };
    export interface Auth0ProviderOptions extends Auth0ClientOptions { children?: any; onRedirectCallback?: (state?: any, user?: User) => void; skipRedirectCallback?: boolean }
    export function Auth0Provider(options: Auth0ProviderOptions): any;
    export interface Auth0ContextInterface {
      isAuthenticated: boolean; isLoading: boolean; user?: User; error?: Error;
      getAccessTokenSilently(options: { detailedResponse: true; [name: string]: any }): Promise<GetTokenSilentlyVerboseResponse>; getAccessTokenSilently(options?: any): Promise<string>;
      getAccessTokenWithPopup(options?: any, config?: any): Promise<string | undefined>; getIdTokenClaims(): Promise<IdToken | undefined>;
      loginWithRedirect(options?: any): Promise<void>; loginWithPopup(options?: any, config?: any): Promise<void>; handleRedirectCallback(url?: string): Promise<any>; logout(options?: any): Promise<void>;
    }
    export function useAuth0(context?: any): Auth0ContextInterface;
    export function withAuth0(component: any): any; export function withAuthenticationRequired(component: any, options?: any): any;
  `,
  sources: [
    { at: 'Auth0ContextInterface.getAccessTokenSilently', kind: 'access-token' },
    { at: 'Auth0ContextInterface.getAccessTokenWithPopup', kind: 'access-token' },
  ],
  persists: [
    {
      at: '<Auth0Provider>',
      holds: 'session',
      kind: 'access-token',
      renews: { option: 'props.useRefreshTokens', equals: [true] },
      defaultKey: '@@auth0spajs@@::<client id>',
      medium: 'memory',
      settings: [
        { option: 'props.cache', given: true, medium: 'adapter' },
        { option: 'props.cacheLocation', equals: ['localstorage'], medium: 'local-storage' },
      ],
    },
  ],
});
