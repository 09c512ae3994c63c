import { defineLibrary } from '../library.js';

/** Stores nothing: the app's `AuthService` hands the token over for each request. */
export default defineLibrary({
  id: 'ngx-auth',
  title: 'ngx-auth',
  docs: 'https://github.com/serhiisol/ngx-auth',
  source: 'ngx-auth@6.0.0 auth.service.d.ts',
  packages: ['ngx-auth'],
  declarations: `
    import { Observable } from 'rxjs';
    export abstract class AuthService { abstract isAuthorized(): Observable<boolean>; abstract getAccessToken(): Observable<string>; abstract refreshToken(): Observable<any>; abstract refreshShouldHappen(response: any): boolean; abstract verifyRefreshToken?(request: any): boolean; abstract skipRequest?(request: any): boolean; abstract getHeaders?(token: string): any }
    export class AuthModule {} export class PublicGuard {} export class ProtectedGuard {}
    export const AUTH_SERVICE: any; export const PUBLIC_FALLBACK_PAGE_URI: any; export const PROTECTED_FALLBACK_PAGE_URI: any;
  `,
  sources: [{ at: 'AuthService.getAccessToken', kind: 'access-token' }],
});
