import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: '<config id>' } as const;

export default defineLibrary({
  id: 'angular-auth-oidc-client',
  title: 'angular-auth-oidc-client',
  docs: 'https://angular-auth-oidc-client.com/docs/documentation/custom-storage',
  source:
    'angular-auth-oidc-client@22.0.1 types, @14.1.5 lib/auth.module.d.ts, @11.6.11 lib/config/openid-configuration.d.ts',
  packages: ['angular-auth-oidc-client'],
  declarations: `
    import { Observable } from 'rxjs';
    export abstract class AbstractSecurityStorage { abstract read(key: string): any; abstract write(key: string, value: any): void; abstract remove(key: string): void; abstract clear(): void }
    export class DefaultLocalStorageService implements AbstractSecurityStorage { read(key: string): any; write(key: string, value: any): void; remove(key: string): void; clear(): void }
    export class DefaultSessionStorageService implements AbstractSecurityStorage { read(key: string): any; write(key: string, value: any): void; remove(key: string): void; clear(): void }
    export interface LoginResponse { isAuthenticated: boolean; userData: any; accessToken: string; idToken: string; configId?: string; errorMessage?: string }
    export interface AuthResult { access_token?: string; id_token?: string; refresh_token?: string; token_type?: string; expires_in?: any }
    export interface OpenIdConfiguration { configId?: string; authority?: string; clientId?: string; redirectUrl?: string; scope?: string; storage?: any; useRefreshToken?: boolean; silentRenew?: boolean; [name: string]: any }
    export interface PassedInitialConfig { config?: OpenIdConfiguration | OpenIdConfiguration[]; loader?: any; storage?: any }
    export class AuthModule { static forRoot(config?: PassedInitialConfig): any }
    export function provideAuth(config: PassedInitialConfig, ...features: any[]): any;
    export class OidcConfigService { withConfig(config: OpenIdConfiguration, endpoints?: any): Promise<any> }
    export class OidcSecurityService {
      isAuthenticated$: Observable<any>; userData$: Observable<any>; checkAuth(url?: string, configId?: string): Observable<LoginResponse>; checkAuthMultiple(url?: string): Observable<LoginResponse[]>; checkAuthIncludingServer(configId?: string): Observable<LoginResponse>;
      getAccessToken(configId?: string): Observable<string>; getIdToken(configId?: string): Observable<string>; getRefreshToken(configId?: string): Observable<string>; getToken(configId?: string): string; getAuthenticationResult(configId?: string): Observable<AuthResult | null>; getUserData(configId?: string): Observable<any>; getPayloadFromIdToken(encode?: boolean, configId?: string): Observable<any>;
      authorize(configId?: string, options?: any): void; authorizeWithPopUp(options?: any, popup?: any, configId?: string): Observable<LoginResponse>; forceRefreshSession(params?: any, configId?: string): Observable<LoginResponse>; logoff(configId?: string, options?: any): Observable<any>; logoffLocal(configId?: string): void; logoffAndRevokeTokens(configId?: string, options?: any): Observable<any>;
    }
    export class AuthInterceptor {} export const LogLevel: any; export class StsConfigStaticLoader { constructor(config: any) } export class StsConfigHttpLoader { constructor(config: any) } export class StsConfigLoader {}
  `,
  sources: [
    { at: 'OidcSecurityService.getAccessToken', kind: 'access-token' },
    { at: 'OidcSecurityService.getToken', kind: 'access-token' },
    { at: 'OidcSecurityService.getIdToken', kind: 'id-token' },
    { at: 'OidcSecurityService.getRefreshToken', kind: 'refresh-token' },
    { at: 'LoginResponse.accessToken', kind: 'access-token' },
    { at: 'LoginResponse.idToken', kind: 'id-token' },
    { at: 'AuthResult.refresh_token', kind: 'refresh-token' },
  ],
  adapters: [
    { at: 'new DefaultLocalStorageService', medium: 'local-storage' },
    { at: 'new DefaultSessionStorageService', medium: 'session-storage' },
  ],
  persists: [
    ...['AuthModule.forRoot', 'provideAuth'].map((at) => ({
      at,
      ...session,
      renews: { option: '0.config.useRefreshToken', equals: [true] },
      medium: 'session-storage' as const,
      settings: [
        { option: '0.storage', given: true, medium: 'adapter' as const },
        { option: '0.config.storage', given: true, medium: 'adapter' as const },
      ],
      yieldsTo: ['provide AbstractSecurityStorage'],
    })),
    {
      at: 'provide AbstractSecurityStorage',
      ...session,
      renews: { option: 'provideAuth > 0.config.useRefreshToken', equals: [true] },
      medium: 'session-storage',
      settings: [{ option: 'provided', given: true, medium: 'adapter' }],
    },
    {
      at: 'OidcConfigService.withConfig',
      ...session,
      renews: { option: '0.useRefreshToken', equals: [true] },
      medium: 'session-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
      yieldsTo: ['provide AbstractSecurityStorage'],
    },
  ],
  uses: [
    ...['AuthModule.forRoot', 'provideAuth'].map((at) => ({
      at,
      options: ['0.config.responseType', '0.config.disablePkce'],
    })),
    { at: 'OidcConfigService.withConfig', options: ['0.responseType', '0.disablePkce'] },
  ],
});
