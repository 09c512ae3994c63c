import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'auth0-spa-js',
  title: 'Auth0 SPA SDK',
  docs: 'https://auth0.com/docs/libraries/auth0-single-page-app-sdk',
  source: '@auth0/auth0-spa-js@2.28.3 dist/typings, @auth0/auth0-spa-js@1.22.6 dist/typings',
  packages: ['@auth0/auth0-spa-js'],
  declarations: `
    export interface ICache { get(key: string): any; set(key: string, entry: any): any; remove(key: string): any; allKeys?(): any }
    export class LocalStorageCache implements ICache { get(key: string): any; set(key: string, entry: any): any; remove(key: string): any; allKeys(): any }
    export class InMemoryCache { enclosedCache: ICache }
    export interface Auth0ClientOptions {
      domain: string; clientId?: string; client_id?: string; redirect_uri?: string; audience?: string; scope?: string; authorizationParams?: any;
      cacheLocation?: 'memory' | 'localstorage'; cache?: ICache; useRefreshTokens?: boolean; useRefreshTokensFallback?: boolean; [name: string]: any;
    }
    export interface GetTokenSilentlyVerboseResponse { access_token: string; id_token: string; expires_in: number; scope?: string }
    export interface IdToken { __raw: string; sub?: string; name?: string; email?: string; [claim: string]: any }
    export interface User { sub?: string; name?: string; email?: string; picture?: string; [claim: string]: any }
    export class Auth0Client {
      constructor(options: Auth0ClientOptions);
      getTokenSilently(options: { detailedResponse: true; [name: string]: any }): Promise<GetTokenSilentlyVerboseResponse>; getTokenSilently(options?: any): Promise<string>;
      getTokenWithPopup(options?: any, config?: any): Promise<string>; getIdTokenClaims(options?: any): Promise<IdToken | undefined>; getUser(): Promise<User | undefined>; isAuthenticated(): Promise<boolean>; checkSession(options?: any): Promise<void>;
      loginWithRedirect(options?: any): Promise<void>; loginWithPopup(options?: any, config?: any): Promise<void>; handleRedirectCallback(url?: string): Promise<any>; logout(options?: any): Promise<void>;
    }
    export function createAuth0Client(options: Auth0ClientOptions): Promise<Auth0Client>;
    export default createAuth0Client;
  `,
  sources: [
    { at: 'Auth0Client.getTokenSilently', kind: 'access-token' },
    { at: 'Auth0Client.getTokenWithPopup', kind: 'access-token' },
    { at: 'IdToken.__raw', kind: 'id-token' },
  ],
  adapters: [
    { at: 'new LocalStorageCache', medium: 'local-storage' },
    { at: 'new InMemoryCache', medium: 'memory' },
    { at: 'InMemoryCache.enclosedCache', medium: 'memory' },
  ],
  persists: ['new Auth0Client', 'createAuth0Client'].map((at) => ({
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
