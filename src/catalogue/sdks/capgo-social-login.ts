import { defineLibrary } from '../library.js';

/** Native code keeps the result in plain SharedPreferences or UserDefaults, the web build in localStorage. */
export default defineLibrary({
  id: 'capgo-social-login',
  title: 'Capgo Social Login',
  docs: 'https://github.com/Cap-go/capacitor-social-login',
  source:
    '@capgo/capacitor-social-login@8.5.10 dist/esm/definitions.d.ts, dist/esm/*-provider.js, android *Provider.java, ios *Provider.swift',
  packages: ['@capgo/capacitor-social-login'],
  declarations: `
    export interface AccessToken { token: string; refreshToken?: string; expires?: string; userId?: string; tokenType?: string; permissions?: string[] }
    export interface SocialLoginResult { accessToken?: AccessToken | null; idToken?: string | null; refreshToken?: string | null; serverAuthCode?: string | null; authorizationCode?: string; responseType?: string; scope?: string[]; tokenType?: string; expiresIn?: number | null; profile?: any; resourceData?: any }
    export interface AuthorizationCode { jwt?: string; accessToken?: string }
    export interface SocialLoginPlugin {
      initialize(options: any): Promise<void>; login(options: { provider: string; options: any }): Promise<{ provider: string; result: SocialLoginResult }>; logout(options: { provider: string; providerId?: string }): Promise<void>; isLoggedIn(options: any): Promise<{ isLoggedIn: boolean }>;
      getAuthorizationCode(options: { provider: string; providerId?: string }): Promise<AuthorizationCode>; refresh(options: any): Promise<void>; refreshToken(options: any): Promise<SocialLoginResult>; handleRedirectCallback(): Promise<{ provider: string; result: SocialLoginResult } | null>; providerSpecificCall(options: any): Promise<any>;
    }
    export const SocialLogin: SocialLoginPlugin;
    export type GoogleLoginResponse = SocialLoginResult; export type FacebookLoginResponse = SocialLoginResult; export type AppleProviderResponse = SocialLoginResult; export type OAuth2LoginResponse = SocialLoginResult;
    export type GoogleLoginResponseOnline = SocialLoginResult; export type GoogleLoginResponseOffline = SocialLoginResult; export type LoginResult = { provider: string; result: SocialLoginResult };
  `,
  sources: [
    { at: 'AccessToken.token', kind: 'access-token' },
    { at: 'AccessToken.refreshToken', kind: 'refresh-token' },
    { at: 'SocialLoginResult.idToken', kind: 'id-token' },
    { at: 'SocialLoginResult.refreshToken', kind: 'refresh-token' },
    { at: 'SocialLoginResult.serverAuthCode', kind: 'oauth-code' },
    { at: 'SocialLoginResult.authorizationCode', kind: 'oauth-code' },
    { at: 'AuthorizationCode.jwt', kind: 'id-token' },
    { at: 'AuthorizationCode.accessToken', kind: 'access-token' },
  ],
  persists: [
    {
      at: 'SocialLoginPlugin.login',
      holds: 'session',
      kind: 'access-token',
      medium: 'preferences',
      settings: [{ option: '0.provider', equals: ['facebook'], medium: null }],
    },
  ],
  uses: [
    {
      at: 'SocialLoginPlugin.initialize',
      options: ['0.oauth2', ...['pkceEnabled', 'responseType', 'logsEnabled'].map((name) => `0.oauth2{}.${name}`)],
    },
  ],
});
