import { defineLibrary } from '../library.js';

/** MSAL.js 1, before `msal-browser`: it runs the implicit flow, so it holds no refresh token. */
export default defineLibrary({
  id: 'msal',
  title: 'MSAL.js 1',
  docs: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/tree/msal-v1.4.18/lib/msal-core',
  source: 'msal@1.4.18 src/Configuration.ts, src/cache/AuthCache.ts, lib-commonjs/UserAgentApplication.d.ts',
  packages: ['msal'],
  declarations: `
    export interface IdToken { rawIdToken: string; issuer: string; subject: string; name: string; nonce: string; expiration: string; claims: any }
    export interface Account { accountIdentifier: string; homeAccountIdentifier: string; userName: string; name: string; idTokenClaims: any; sid: string; environment: string }
    export interface AuthResponse { uniqueId: string; tenantId: string; tokenType: string; idToken: IdToken; idTokenClaims: any; accessToken: string; scopes: string[]; expiresOn: Date; account: Account; accountState: string; fromCache: boolean }
    export interface CacheOptions { cacheLocation?: 'localStorage' | 'sessionStorage'; storeAuthStateInCookie?: boolean }
    export interface Configuration { auth: any; cache?: CacheOptions; system?: any; framework?: any }
    export class UserAgentApplication {
      constructor(configuration: Configuration); handleRedirectCallback(received: (error: any, response?: AuthResponse) => void): void;
      loginPopup(request?: any): Promise<AuthResponse>; loginRedirect(request?: any): void; ssoSilent(request: any): Promise<AuthResponse>;
      acquireTokenPopup(request: any): Promise<AuthResponse>; acquireTokenRedirect(request: any): void; acquireTokenSilent(request: any): Promise<AuthResponse>;
      getAccount(): Account; getAllAccounts(): Account[]; getCurrentConfiguration(): Configuration; logout(correlationId?: string): void;
    }
    export class Logger { constructor(callback: any, options?: any) } export const LogLevel: any;
    export class AuthError extends Error { errorCode: string; errorMessage: string } export class InteractionRequiredAuthError extends AuthError {}
  `,
  sources: [
    { at: 'AuthResponse.accessToken', kind: 'access-token' },
    { at: 'IdToken.rawIdToken', kind: 'id-token' },
  ],
  persists: [
    {
      at: 'new UserAgentApplication',
      holds: 'session',
      kind: 'access-token',
      defaultKey: 'msal.<client id>.idtoken',
      medium: 'session-storage',
      settings: [{ option: '0.cache.cacheLocation', equals: ['localStorage'], medium: 'local-storage' }],
    },
  ],
});
