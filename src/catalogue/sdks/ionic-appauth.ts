import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: 'token_response' } as const;

export default defineLibrary({
  id: 'ionic-appauth',
  title: 'Ionic AppAuth',
  docs: 'https://github.com/wi3land/ionic-appauth',
  source:
    'ionic-appauth@2.1.0 lib/auth-service.js, lib/capacitor, lib/cordova, @openid/appauth@1.4.0 built/storage.d.ts',
  packages: [
    ...['ionic-appauth', 'ionic-appauth/lib', 'ionic-appauth/lib/auth-service', 'ionic-appauth/lib/auth-storage'],
    ...['ionic-appauth/lib/capacitor', 'ionic-appauth/lib/cordova', '@openid/appauth'],
  ],
  declarations: `
    import { Observable } from 'rxjs';
    export class StorageBackend { getItem(name: string): Promise<string | null>; setItem(name: string, value: string): Promise<void>; removeItem(name: string): Promise<void>; clear(): Promise<void> }
    export class LocalStorageBackend extends StorageBackend { constructor(storage?: any) }
    export class IonicStorage extends StorageBackend {} export class CapacitorStorage extends StorageBackend {}
    export class CapacitorSecureStorage extends StorageBackend {} export class CordovaSecureStorage extends StorageBackend {}
    export interface TokenResponseJson { access_token: string; token_type?: string; expires_in?: string; refresh_token?: string; scope?: string; id_token?: string; issued_at?: number }
    export class TokenResponse { constructor(response: TokenResponseJson); accessToken: string; tokenType: string; expiresIn: number | undefined; refreshToken: string | undefined; scope: string | undefined; idToken: string | undefined; issuedAt: number; toJson(): TokenResponseJson; isValid(buffer?: number): boolean }
    export interface IAuthSession { isAuthenticated: boolean; token?: TokenResponse; user?: any; error?: string }
    export interface IAuthAction { action: string; tokenResponse?: TokenResponse; user?: any; error?: string }
    export class AuthService {
      constructor(browser?: any, storage?: StorageBackend, requestor?: any);
      authConfig: any; session: IAuthSession; token$: Observable<TokenResponse>; isAuthenticated$: Observable<boolean>; initComplete$: Observable<boolean>; user$: Observable<any>; events$: Observable<IAuthAction>;
      init(): Promise<void>; signIn(extras?: any, state?: string): Promise<void>; signOut(state?: string, revoke?: boolean): Promise<void>; refreshToken(): Promise<void>; revokeTokens(): Promise<void>; loadUserInfo(): Promise<void>; loadTokenFromStorage(): Promise<void>; getValidToken(buffer?: number): Promise<TokenResponse>; authorizationCallback(url: string): void; endSessionCallback(): void; addActionListener(listener: (action: IAuthAction) => void): any;
    }
    export class Browser {} export class DefaultBrowser extends Browser {} export class CapacitorBrowser extends Browser {} export class CordovaBrowser extends Browser {}
    export class Requestor {} export class JQueryRequestor extends Requestor {} export class FetchRequestor extends Requestor {} export class CordovaRequestor extends Requestor {} export class BaseTokenRequestHandler { constructor(requestor?: any); performTokenRequest(configuration: any, request: any): Promise<TokenResponse> }
    export const AuthActions: any; export const ConsoleLogObserver: any;
  `,
  sources: [
    { at: 'TokenResponse.accessToken', kind: 'access-token' },
    { at: 'TokenResponse.refreshToken', kind: 'refresh-token' },
    { at: 'TokenResponse.idToken', kind: 'id-token' },
    { at: 'TokenResponseJson.access_token', kind: 'access-token' },
    { at: 'TokenResponseJson.refresh_token', kind: 'refresh-token' },
    { at: 'TokenResponseJson.id_token', kind: 'id-token' },
  ],
  adapters: [
    { at: 'new LocalStorageBackend', wraps: '0', medium: 'local-storage' },
    { at: 'new IonicStorage', medium: 'ionic-storage' },
    { at: 'new CapacitorStorage', medium: 'preferences' },
    { at: 'new CapacitorSecureStorage', medium: 'keystore' },
    { at: 'new CordovaSecureStorage', medium: 'keystore' },
  ],
  persists: [
    {
      at: 'new AuthService',
      ...session,
      medium: 'local-storage',
      settings: [{ option: '1', given: true, medium: 'adapter' }],
      yieldsTo: ['provide StorageBackend'],
    },
    {
      at: 'provide StorageBackend',
      ...session,
      medium: 'local-storage',
      settings: [{ option: 'provided', given: true, medium: 'adapter' }],
    },
  ],
});
