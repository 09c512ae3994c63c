import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'auth0-angular',
  title: 'Auth0 Angular SDK',
  docs: 'https://github.com/auth0/auth0-angular',
  source: '@auth0/auth0-angular@2.12.0 fesm2022/auth0-auth0-angular.mjs',
  packages: ['@auth0/auth0-angular'],
  declarations: `
    import { Auth0ClientOptions, GetTokenSilentlyVerboseResponse, IdToken, LocalStorageCache, InMemoryCache, ICache, User } from '@auth0/auth0-spa-js';
    import { Observable } from 'rxjs';
    export { LocalStorageCache, InMemoryCache, ICache, User, IdToken };
    export interface AuthConfig extends Auth0ClientOptions { httpInterceptor?: any; errorPath?: string; skipRedirectCallback?: boolean }
    export class AuthModule { static forRoot(config?: AuthConfig): any }
    export function provideAuth0(config?: AuthConfig): any;
    export class AuthClientConfig { constructor(config?: AuthConfig); set(config: AuthConfig): void; get(): AuthConfig }
    export class AuthService {
      isLoading$: Observable<boolean>; isAuthenticated$: Observable<boolean>; user$: Observable<User | null | undefined>; idTokenClaims$: Observable<IdToken | null | undefined>; error$: Observable<Error>; appState$: Observable<any>;
      getAccessTokenSilently(options: { detailedResponse: true; [name: string]: any }): Observable<GetTokenSilentlyVerboseResponse>; getAccessTokenSilently(options?: any): Observable<string>;
      getAccessTokenWithPopup(options?: any): Observable<string | undefined>; loginWithRedirect(options?: any): Observable<void>; loginWithPopup(options?: any, config?: any): Observable<void>; handleRedirectCallback(url?: string): Observable<any>; logout(options?: any): Observable<void>;
    }
    export class AuthHttpInterceptor {} export class AuthGuard {} export const authHttpInterceptorFn: any; export const authGuardFn: any;
  `,
  sources: [
    { at: 'AuthService.getAccessTokenSilently', kind: 'access-token' },
    { at: 'AuthService.getAccessTokenWithPopup', kind: 'access-token' },
  ],
  persists: ['provideAuth0', 'AuthModule.forRoot', 'AuthClientConfig.set'].map((at) => ({
    at,
    holds: 'session',
    kind: 'access-token',
    renews: { option: '0.useRefreshTokens', equals: [true] },
    defaultKey: '@@auth0spajs@@::<client id>',
    medium: 'memory',
    settings: [
      { option: '0.cache', given: true, medium: 'adapter' },
      { option: '0.cacheLocation', equals: ['localstorage'], medium: 'local-storage' },
    ],
  })),
});
