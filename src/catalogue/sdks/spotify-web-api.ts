import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'spotify-web-api',
  title: 'Spotify Web API SDK',
  docs: 'https://github.com/spotify/spotify-web-api-ts-sdk',
  source: '@spotify/web-api-ts-sdk@1.2.0 src/SpotifyApi.ts, src/auth, src/caching, src/types.ts',
  packages: ['@spotify/web-api-ts-sdk'],
  declarations: `
    export interface AccessToken { access_token: string; token_type: string; expires_in: number; refresh_token: string; expires?: number }
    export interface AuthenticationResponse { authenticated: boolean; accessToken: AccessToken }
    export interface ICachingStrategy { getOrCreate<T>(key: string, create: () => Promise<T>, renew?: any): Promise<T>; get<T>(key: string): Promise<T | null>; setCacheItem(key: string, value: any): void; remove(key: string): void }
    export interface ICacheStore { get(key: string): string | null; set(key: string, value: string): void; remove(key: string): void }
    export interface GenericCache extends ICachingStrategy {} export class GenericCache { constructor(storage: ICacheStore, renewals?: any, interval?: number, window?: number) }
    export class LocalStorageCachingStrategy extends GenericCache { constructor() } export class InMemoryCachingStrategy extends GenericCache { constructor() }
    export interface SdkOptions { cachingStrategy?: ICachingStrategy; fetch?: any; redirectionStrategy?: any; errorHandler?: any; [name: string]: any }
    export interface IAuthStrategy { getOrCreateAccessToken(): Promise<AccessToken>; getAccessToken(): Promise<AccessToken | null>; removeAccessToken(): void }
    export interface AuthorizationCodeWithPKCEStrategy extends IAuthStrategy {} export class AuthorizationCodeWithPKCEStrategy { constructor(clientId: string, redirectUri: string, scopes: string[]) }
    export class SpotifyApi {
      constructor(authentication: IAuthStrategy, config?: SdkOptions); currentUser: any; player: any; playlists: any; search: any; tracks: any; albums: any; artists: any;
      authenticate(): Promise<AuthenticationResponse>; getAccessToken(): Promise<AccessToken | null>; logOut(): void; makeRequest<T>(method: string, url: string, body?: any): Promise<T>;
      static withUserAuthorization(clientId: string, redirectUri: string, scopes?: string[], config?: SdkOptions): SpotifyApi; static withImplicitGrant(clientId: string, redirectUri: string, scopes?: string[], config?: SdkOptions): SpotifyApi;
      static withClientCredentials(clientId: string, clientSecret: string, scopes?: string[], config?: SdkOptions): SpotifyApi; static withAccessToken(clientId: string, token: AccessToken, config?: SdkOptions): SpotifyApi;
      static performUserAuthorization(clientId: string, redirectUri: string, scopes: string[], onAuthorization: string | ((token: AccessToken) => Promise<void>), config?: SdkOptions): Promise<AuthenticationResponse>;
    }
    export const Scopes: any;
  `,
  sources: [
    { at: 'AccessToken.access_token', kind: 'access-token' },
    { at: 'AccessToken.refresh_token', kind: 'refresh-token' },
  ],
  adapters: [
    { at: 'new GenericCache', wraps: '0' },
    { at: 'new LocalStorageCachingStrategy', medium: 'local-storage' },
    { at: 'new InMemoryCachingStrategy', medium: 'memory' },
  ],
  persists: [
    ['SpotifyApi.withUserAuthorization', '3.cachingStrategy'] as const,
    ['SpotifyApi.performUserAuthorization', '4.cachingStrategy'] as const,
  ].map(([at, option]) => ({
    at,
    holds: 'session',
    kind: 'refresh-token',
    defaultKey: 'spotify-sdk:AuthorizationCodeWithPKCEStrategy:token',
    medium: 'local-storage',
    settings: [{ option, given: true, medium: 'adapter' }],
  })),
});
