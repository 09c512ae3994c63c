import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: 'access_token' } as const;

export default defineLibrary({
  id: 'angular-oauth2-oidc',
  title: 'angular-oauth2-oidc',
  docs: 'https://manfredsteyer.github.io/angular-oauth2-oidc/docs/classes/OAuthStorage.html',
  source: 'angular-oauth2-oidc@22.0.2 fesm2022/angular-oauth2-oidc.mjs',
  packages: ['angular-oauth2-oidc'],
  declarations: `
    import { Observable } from 'rxjs';
    export abstract class OAuthStorage { abstract getItem(key: string): string | null; abstract setItem(key: string, data: string): void; abstract removeItem(key: string): void }
    export class MemoryStorage implements OAuthStorage { getItem(key: string): string | null; setItem(key: string, data: string): void; removeItem(key: string): void }
    export interface TokenResponse { access_token: string; id_token: string; token_type: string; expires_in: number; refresh_token: string; scope: string; state?: string }
    export interface AuthConfig { issuer?: string; clientId?: string; redirectUri?: string; responseType?: string; scope?: string; dummyClientSecret?: string; [name: string]: any }
    export class OAuthService {
      events: Observable<any>; configure(config: AuthConfig): void; setStorage(storage: OAuthStorage): void;
      getAccessToken(): string; getIdToken(): string; getRefreshToken(): string; getIdentityClaims(): any; hasValidAccessToken(): boolean; hasValidIdToken(): boolean; authorizationHeader(): string; getAccessTokenExpiration(): number;
      refreshToken(): Promise<TokenResponse>; fetchTokenUsingPasswordFlow(user: string, password: string, headers?: any): Promise<TokenResponse>; fetchTokenUsingPasswordFlowAndLoadUserProfile(user: string, password: string, headers?: any): Promise<object>; fetchTokenUsingGrant(type: string, parameters: any, headers?: any): Promise<TokenResponse>;
      initCodeFlow(state?: string, params?: any): void; initLoginFlow(state?: string, params?: any): void; initImplicitFlow(state?: string, params?: any): void; tryLogin(options?: any): Promise<boolean>; tryLoginCodeFlow(options?: any): Promise<void>; tryLoginImplicitFlow(options?: any): Promise<boolean>; loadDiscoveryDocument(url?: string): Promise<any>; loadDiscoveryDocumentAndTryLogin(options?: any): Promise<boolean>; loadDiscoveryDocumentAndLogin(options?: any): Promise<boolean>; loadUserProfile(): Promise<object>; setupAutomaticSilentRefresh(params?: any): void; silentRefresh(params?: any): Promise<any>; logOut(options?: any): void; revokeTokenAndLogout(params?: any): Promise<any>;
    }
    export class OAuthModule { static forRoot(config?: any): any }
    export function provideOAuthClient(config?: any): any;
    export class OAuthModuleConfig {} export class OAuthInfoEvent { type: string } export class OAuthSuccessEvent { type: string } export class OAuthErrorEvent { type: string } export class NullValidationHandler {}
  `,
  sources: [
    { at: 'OAuthService.getAccessToken', kind: 'access-token' },
    { at: 'OAuthService.getIdToken', kind: 'id-token' },
    { at: 'OAuthService.getRefreshToken', kind: 'refresh-token' },
    { at: 'OAuthService.authorizationHeader', kind: 'access-token' },
    { at: 'TokenResponse.access_token', kind: 'access-token' },
    { at: 'TokenResponse.id_token', kind: 'id-token' },
    { at: 'TokenResponse.refresh_token', kind: 'refresh-token' },
  ],
  adapters: [{ at: 'new MemoryStorage', medium: 'memory' }],
  persists: [
    ...['OAuthModule.forRoot', 'provideOAuthClient'].map((at) => ({
      at,
      ...session,
      medium: 'session-storage' as const,
      // Only the service signs in; the module alone provides it.
      signIn: ['OAuthService'],
      yieldsTo: ['provide OAuthStorage', 'OAuthService.setStorage'],
    })),
    {
      at: 'provide OAuthStorage',
      ...session,
      medium: 'session-storage',
      settings: [{ option: 'provided', given: true, medium: 'adapter' }],
    },
    {
      at: 'OAuthService.setStorage',
      ...session,
      medium: 'session-storage',
      settings: [{ option: '0', given: true, medium: 'adapter' }],
    },
  ],
  uses: [
    { at: 'OAuthService.configure', options: ['0.responseType', '0.disablePKCE', '0.showDebugInformation'] },
    ...['initLoginFlow', 'initImplicitFlow', 'tryLoginImplicitFlow', 'loadDiscoveryDocumentAndLogin'].map((member) => ({
      at: `OAuthService.${member}`,
      options: [],
    })),
  ],
});
