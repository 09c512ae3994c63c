import { defineLibrary } from '../library.js';

/** Tokens are fields of the instance, in memory: what the app does with them decides. */
export default defineLibrary({
  id: 'keycloak-js',
  title: 'Keycloak JavaScript adapter',
  docs: 'https://www.keycloak.org/securing-apps/javascript-adapter',
  source: 'keycloak-js@26.2.4 lib/keycloak.js, lib/keycloak.d.ts',
  packages: ['keycloak-js'],
  declarations: `
    export interface KeycloakConfig { url: string; realm: string; clientId: string }
    export interface KeycloakInitOptions { onLoad?: string; token?: string; refreshToken?: string; idToken?: string; adapter?: any; pkceMethod?: string | false; [name: string]: any }
    export interface Keycloak {
      token?: string; refreshToken?: string; idToken?: string; tokenParsed?: any; refreshTokenParsed?: any; idTokenParsed?: any; authenticated?: boolean; subject?: string; profile?: any; timeSkew?: number;
      init(options?: KeycloakInitOptions): Promise<boolean>; login(options?: any): Promise<void>; logout(options?: any): Promise<void>; register(options?: any): Promise<void>; updateToken(minValidity?: number): Promise<boolean>; clearToken(): void; isTokenExpired(minValidity?: number): boolean; hasRealmRole(role: string): boolean; hasResourceRole(role: string, resource?: string): boolean; loadUserProfile(): Promise<any>; loadUserInfo(): Promise<any>;
      onReady?: any; onAuthSuccess?: any; onAuthError?: any; onAuthRefreshSuccess?: any; onAuthRefreshError?: any; onAuthLogout?: any; onTokenExpired?: any;
    }
    export type KeycloakInstance = Keycloak;
    export const Keycloak: { new (config?: KeycloakConfig | string): Keycloak; (config?: KeycloakConfig | string): Keycloak };
    export default Keycloak;
  `,
  sources: [
    { at: 'Keycloak.token', kind: 'access-token' },
    { at: 'Keycloak.refreshToken', kind: 'refresh-token' },
    { at: 'Keycloak.idToken', kind: 'id-token' },
  ],
  uses: [{ at: 'Keycloak.init', options: ['0.pkceMethod', '0.flow', '0.enableLogging'] }],
});
