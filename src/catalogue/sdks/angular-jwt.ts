import { defineLibrary } from '../library.js';

/** Stores nothing: the `tokenGetter` it calls for each request shows where the app keeps its token. */
export default defineLibrary({
  id: 'angular-jwt',
  title: 'angular-jwt',
  docs: 'https://github.com/auth0/angular2-jwt',
  source: '@auth0/angular-jwt@5.2.0 lib/angular-jwt.module.d.ts, lib/jwthelper.service.d.ts',
  packages: ['@auth0/angular-jwt'],
  declarations: `
    export interface JwtConfig { tokenGetter?: (request?: any) => string | null | Promise<string | null>; headerName?: string; authScheme?: string; allowedDomains?: any[]; disallowedRoutes?: any[]; throwNoTokenError?: boolean; skipWhenExpired?: boolean }
    export class JwtModule { static forRoot(options: { jwtOptionsProvider?: any; config?: JwtConfig }): any }
    export class JwtHelperService { constructor(config?: any); decodeToken<T = any>(token?: string): T | null; isTokenExpired(token?: string, offset?: number): boolean; getTokenExpirationDate(token?: string): Date | null; tokenGetter(request?: any): string | Promise<string>; getAuthScheme(scheme: any, request: any): string }
    export class JwtInterceptor {}
    export const JWT_OPTIONS: any;
  `,
  passes: [{ at: 'JwtHelperService.decodeToken', result: [] }],
  sources: [{ at: 'JwtHelperService.tokenGetter', kind: 'access-token' }],
});
