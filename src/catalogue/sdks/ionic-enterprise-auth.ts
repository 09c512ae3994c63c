import { defineLibrary } from '../library.js';

/** Up to version 3 the subclass of `IonicAuth` stores the session; since version 5 the app keeps the `AuthResult`. */
export default defineLibrary({
  id: 'ionic-enterprise-auth',
  title: 'Ionic Auth Connect',
  docs: 'https://ionic.io/docs/auth-connect',
  source: 'ionic.io/docs/auth-connect/3.x/securing-tokens, ionic.io/docs/auth-connect/5.0/upgrading (private registry)',
  packages: ['@ionic-enterprise/auth'],
  declarations: `
    export interface TokenStorageProvider { getAccessToken?(tokenName?: string): Promise<string | undefined>; setAccessToken?(token: string, tokenName?: string): Promise<void>; getRefreshToken?(): Promise<string | undefined>; setRefreshToken?(token: string): Promise<void>; getIdToken?(): Promise<string | undefined>; setIdToken?(token: string): Promise<void>; clear?(): Promise<void>; [name: string]: any }
    export interface IonicAuthOptions { clientID: string; authConfig?: string; platform?: string; discoveryUrl?: string; redirectUri?: string; logoutUrl?: string; scope?: string; tokenStorageProvider?: 'localStorage' | TokenStorageProvider; [name: string]: any }
    export class IonicAuth {
      constructor(options: IonicAuthOptions);
      login(overrideUrl?: string): Promise<void>; logout(): Promise<void>; isAuthenticated(): Promise<boolean>; expire(): Promise<void>; refreshSession(tokenName?: string): Promise<void>; handleLoginCallback(url?: string): Promise<any>; getIdToken<T = any>(): Promise<T | undefined>; getAccessToken(tokenName?: string, scopes?: string): Promise<string | undefined>; getRefreshToken(): Promise<string | undefined>; getAuthResponse(): Promise<any>;
      onLoginSuccess(response: any): void; onLogout(): void; onSessionExpired?(): void;
    }
    export interface AuthResult { accessToken: string; idToken?: string; refreshToken?: string; expiresIn?: number; receivedAt?: number; scope?: string; state?: any; config?: any; provider?: any; name?: string }
    export enum TokenType { access = 'access', id = 'id', refresh = 'refresh' }
    export interface AuthConnectStatic {
      setup(options: any): Promise<void>; login(provider: any, options: any): Promise<AuthResult>; logout(provider: any, result: AuthResult): Promise<any>; refreshSession(provider: any, result: AuthResult, scopes?: any): Promise<AuthResult>; handleLoginCallback(query?: any, result?: any): Promise<AuthResult>; buildAuthResult(provider: any, options: any, tokens: any): Promise<AuthResult>;
      isAccessTokenAvailable(result: AuthResult): Promise<boolean>; isAccessTokenExpired(result: AuthResult): Promise<boolean>; isRefreshTokenAvailable(result: AuthResult): Promise<boolean>; getToken(type: TokenType, result: AuthResult): Promise<string | undefined>; decodeToken<T = any>(type: TokenType, result: AuthResult): Promise<T | undefined>;
    }
    export const AuthConnect: AuthConnectStatic;
    export class Auth0Provider {} export class AzureProvider {} export class CognitoProvider {} export class OktaProvider {} export class OneLoginProvider {} export class SalesforceProvider {} export class AuthProvider {}
    export interface ProviderOptions { audience?: string; clientId: string; discoveryUrl?: string; logoutUrl?: string; redirectUri?: string; scope?: string }
  `,
  sources: [
    { at: 'IonicAuth.getAccessToken', kind: 'access-token' },
    { at: 'IonicAuth.getRefreshToken', kind: 'refresh-token' },
    { at: 'IonicAuth.getAuthResponse', kind: 'access-token' },
    { at: 'AuthResult.accessToken', kind: 'access-token' },
    { at: 'AuthResult.idToken', kind: 'id-token' },
    { at: 'AuthResult.refreshToken', kind: 'refresh-token' },
    { at: 'AuthConnectStatic.getToken', kind: 'access-token' },
  ],
  persists: [
    {
      at: 'new IonicAuth',
      holds: 'session',
      kind: 'refresh-token',
      medium: 'local-storage',
      settings: [
        { option: '0.tokenStorageProvider', equals: ['localStorage'], medium: 'local-storage' },
        { option: '0.tokenStorageProvider', given: true, medium: 'adapter' },
      ],
    },
  ],
  uses: [
    ...['new IonicAuth', 'AuthConnectStatic.setup'].map((at) => ({
      at,
      options: ['0.logLevel', '0.implicitLogin', '0.web.authFlow', '0.webAuthFlow'],
    })),
  ],
});
