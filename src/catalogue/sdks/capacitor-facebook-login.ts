import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-facebook-login',
  title: 'Capacitor Facebook Login',
  docs: 'https://github.com/capacitor-community/facebook-login',
  source: '@capacitor-community/facebook-login@8.1.0 dist/esm/definitions.d.ts',
  packages: ['@capacitor-community/facebook-login', '@rdlabo/capacitor-facebook-login'],
  declarations: `
    export interface AccessToken { applicationId?: string; declinedPermissions?: string[]; expires?: string; isExpired?: boolean; lastRefresh?: string; permissions?: string[]; token: string; userId?: string }
    export interface FacebookLoginResponse { accessToken: AccessToken | null; recentlyGrantedPermissions?: string[]; recentlyDeniedPermissions?: string[] }
    export interface FacebookCurrentAccessTokenResponse { accessToken: AccessToken | null }
    export interface FacebookLoginPlugin {
      initialize(options: any): Promise<void>;
      login(options: { permissions: string[]; tracking?: 'limited' | 'enabled'; nonce?: string }): Promise<FacebookLoginResponse>;
      logout(): Promise<void>;
      reauthorize(): Promise<FacebookLoginResponse>;
      getCurrentAccessToken(): Promise<FacebookCurrentAccessTokenResponse>;
      getProfile<T>(options: { fields: readonly string[] }): Promise<T>;
    }
    export const FacebookLogin: FacebookLoginPlugin;
  `,
  sources: [{ at: 'AccessToken.token', kind: 'access-token' }],
});
