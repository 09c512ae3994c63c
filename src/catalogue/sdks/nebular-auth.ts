import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: 'auth_app_token' } as const;

export default defineLibrary({
  id: 'nebular-auth',
  title: 'Nebular Auth',
  docs: 'https://akveo.github.io/nebular/docs/auth/configuring-a-strategy',
  source: '@nebular/auth@17.0.0 fesm2022/nebular-auth.mjs',
  packages: ['@nebular/auth'],
  declarations: `
    import { Observable } from 'rxjs';
    export abstract class NbAuthToken { abstract getValue(): string; abstract toString(): string; abstract isValid(): boolean; getPayload(): any; getOwnerStrategyName(): string; getCreatedAt(): Date }
    export class NbAuthSimpleToken extends NbAuthToken { getValue(): string; toString(): string; isValid(): boolean }
    export class NbAuthJWTToken extends NbAuthSimpleToken { getTokenExpDate(): Date }
    export class NbAuthOAuth2Token extends NbAuthSimpleToken { getRefreshToken(): string; getType(): string }
    export class NbAuthOAuth2JWTToken extends NbAuthOAuth2Token {}
    export abstract class NbTokenStorage { abstract get(): NbAuthToken; abstract set(token: NbAuthToken): void; abstract clear(): void }
    export class NbTokenLocalStorage extends NbTokenStorage { get(): NbAuthToken; set(token: NbAuthToken): void; clear(): void }
    export class NbTokenService { tokenChange(): Observable<NbAuthToken>; get(): Observable<NbAuthToken>; set(token: NbAuthToken): Observable<null>; clear(): Observable<null> }
    export class NbAuthResult { getToken(): NbAuthToken; isSuccess(): boolean; isFailure(): boolean; getResponse(): any; getRedirect(): string; getErrors(): string[]; getMessages(): string[] }
    export class NbAuthService { getToken(): Observable<NbAuthToken>; onTokenChange(): Observable<NbAuthToken>; isAuthenticated(): Observable<boolean>; isAuthenticatedOrRefresh(): Observable<boolean>; onAuthenticationChange(): Observable<boolean>; authenticate(strategy: string, data?: any): Observable<NbAuthResult>; register(strategy: string, data?: any): Observable<NbAuthResult>; refreshToken(strategy: string, data?: any): Observable<NbAuthResult>; logout(strategy: string): Observable<NbAuthResult> }
    export class NbAuthModule { static forRoot(options?: any): any }
    export class NbPasswordAuthStrategy { static setup(options: any): any } export class NbOAuth2AuthStrategy { static setup(options: any): any } export class NbAuthJWTInterceptor {} export class NbAuthSimpleInterceptor {} export const NB_AUTH_TOKEN_INTERCEPTOR_FILTER: any;
  `,
  sources: [
    { at: 'NbAuthToken.getValue', kind: 'access-token' },
    { at: 'NbAuthToken.toString', kind: 'access-token' },
    { at: 'NbAuthSimpleToken.getValue', kind: 'access-token' },
    { at: 'NbAuthSimpleToken.toString', kind: 'access-token' },
    { at: 'NbAuthOAuth2Token.getRefreshToken', kind: 'refresh-token' },
  ],
  adapters: [{ at: 'new NbTokenLocalStorage', medium: 'local-storage' }],
  persists: [
    { at: 'NbAuthModule.forRoot', ...session, medium: 'local-storage', yieldsTo: ['provide NbTokenStorage'] },
    {
      at: 'provide NbTokenStorage',
      ...session,
      medium: 'local-storage',
      settings: [{ option: 'provided', given: true, medium: 'adapter' }],
    },
  ],
});
