import { defineLibrary } from '../library.js';

/** Wraps keycloak-js, which keeps its tokens in memory. */
export default defineLibrary({
  id: 'keycloak-angular',
  title: 'Keycloak Angular',
  docs: 'https://github.com/mauriciovigolo/keycloak-angular',
  source: 'keycloak-angular@22.0.0 types/keycloak-angular.d.ts',
  packages: ['keycloak-angular'],
  declarations: `
    import { Keycloak, KeycloakConfig, KeycloakInitOptions } from 'keycloak-js';
    export class KeycloakService { init(options?: any): Promise<boolean>; getToken(): Promise<string>; getKeycloakInstance(): Keycloak; updateToken(minValidity?: number): Promise<boolean>; isLoggedIn(): boolean; login(options?: any): Promise<void>; logout(redirectUri?: string): Promise<void>; loadUserProfile(force?: boolean): Promise<any>; getUserRoles(...args: any[]): string[]; isUserInRole(role: string, resource?: string): boolean; getUsername(): string; addTokenToHeader(headers?: any): any; clearToken(): void; keycloakEvents$: import('rxjs').Observable<any> }
    export function provideKeycloak(options: { config: KeycloakConfig; initOptions?: KeycloakInitOptions; features?: any[]; providers?: any[] }): any;
    export class KeycloakAngularModule {} export class KeycloakAuthGuard {} export class KeycloakBearerInterceptor {}
    export function withAutoRefreshToken(options?: any): any; export function createAuthGuard(check: any): any; export function createInterceptorCondition<T>(condition: any): T;
    export const includeBearerTokenInterceptor: any; export const customBearerTokenInterceptor: any; export const INCLUDE_BEARER_TOKEN_INTERCEPTOR_CONFIG: any; export const CUSTOM_BEARER_TOKEN_INTERCEPTOR_CONFIG: any; export const KEYCLOAK_EVENT_SIGNAL: any;
  `,
  sources: [{ at: 'KeycloakService.getToken', kind: 'access-token' }],
  uses: ['KeycloakService.init', 'provideKeycloak'].map((at) => ({
    at,
    options: ['pkceMethod', 'flow'].map((name) => `0.initOptions.${name}`),
  })),
});
