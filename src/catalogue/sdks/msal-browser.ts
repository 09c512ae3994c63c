import { defineLibrary } from '../library.js';

/**
 * From version 4 on, localStorage entries are AES-encrypted with a key in the cookie `msal.cache.encryption` of the
 * same origin; sessionStorage is plain in every version.
 */
export default defineLibrary({
  id: 'msal-browser',
  title: 'MSAL Browser',
  docs: 'https://learn.microsoft.com/entra/msal/javascript/browser/caching',
  source: '@azure/msal-browser@2.39.0, 3.30.0, 4.30.0, 5.30.0 config/Configuration, cache/LocalStorage',
  packages: ['@azure/msal-browser'],
  declarations: `
    export enum BrowserCacheLocation { LocalStorage = 'localStorage', SessionStorage = 'sessionStorage', MemoryStorage = 'memoryStorage' }
    export interface AccountInfo { homeAccountId: string; environment: string; tenantId: string; username: string; localAccountId: string; name?: string; idToken?: string; idTokenClaims?: any }
    export interface AuthenticationResult { authority: string; uniqueId: string; tenantId: string; scopes: string[]; account: AccountInfo; idToken: string; idTokenClaims: object; accessToken: string; fromCache: boolean; expiresOn: Date | null; tokenType: string; correlationId: string; state?: string }
    export interface CacheOptions { cacheLocation?: BrowserCacheLocation | string; temporaryCacheLocation?: BrowserCacheLocation | string; storeAuthStateInCookie?: boolean; secureCookies?: boolean; cacheRetentionDays?: number }
    export interface Configuration { auth: any; cache?: CacheOptions; system?: any; telemetry?: any }
    export interface EventMessage { eventType: string; interactionType: string | null; payload: any; error: any; timestamp: number }
    export interface IPublicClientApplication {
      initialize(request?: any): Promise<void>; acquireTokenSilent(request: any): Promise<AuthenticationResult>; acquireTokenPopup(request: any): Promise<AuthenticationResult>; acquireTokenRedirect(request: any): Promise<void>; acquireTokenByCode(request: any): Promise<AuthenticationResult>;
      loginPopup(request?: any): Promise<AuthenticationResult>; loginRedirect(request?: any): Promise<void>; ssoSilent(request: any): Promise<AuthenticationResult>; handleRedirectPromise(options?: any): Promise<AuthenticationResult | null>;
      addEventCallback(callback: (message: EventMessage) => void, types?: any): string | null; getAllAccounts(filter?: any): AccountInfo[]; getActiveAccount(): AccountInfo | null; setActiveAccount(account: AccountInfo | null): void; logout(request?: any): Promise<void>; logoutRedirect(request?: any): Promise<void>; logoutPopup(request?: any): Promise<void>; clearCache(request?: any): Promise<void>;
    }
    export interface PublicClientApplication extends IPublicClientApplication {}
    export class PublicClientApplication { constructor(configuration: Configuration); static createPublicClientApplication(configuration: Configuration): Promise<IPublicClientApplication> }
    export function createStandardPublicClientApplication(configuration: Configuration): Promise<IPublicClientApplication>;
    export function createNestablePublicClientApplication(configuration: Configuration): Promise<IPublicClientApplication>;
    export class InteractionRequiredAuthError extends Error {}
    export const InteractionType: any; export const EventType: any; export const LogLevel: any; export class BrowserUtils { static isInIframe(): boolean }
  `,
  sources: [
    { at: 'AuthenticationResult.accessToken', kind: 'access-token' },
    { at: 'AuthenticationResult.idToken', kind: 'id-token' },
    { at: 'AccountInfo.idToken', kind: 'id-token' },
  ],
  persists: [
    ...['new PublicClientApplication', 'PublicClientApplication.createPublicClientApplication'],
    ...['createStandardPublicClientApplication', 'createNestablePublicClientApplication'],
  ].map((at) => ({
    at,
    holds: 'session',
    kind: 'refresh-token',
    defaultKey: 'msal.<account>.refreshtoken.<client id>',
    medium: 'session-storage',
    settings: [
      {
        option: '0.cache.cacheLocation',
        equals: ['localStorage', 'BrowserCacheLocation.LocalStorage'],
        medium: 'local-storage',
      },
      {
        option: '0.cache.cacheLocation',
        equals: ['memoryStorage', 'BrowserCacheLocation.MemoryStorage'],
        medium: 'memory',
      },
    ],
  })),
  uses: [{ at: 'new PublicClientApplication', options: ['0.system.loggerOptions.piiLoggingEnabled'] }],
});
