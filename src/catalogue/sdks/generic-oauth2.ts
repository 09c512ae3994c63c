import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'generic-oauth2',
  title: 'Capacitor Generic OAuth 2',
  docs: 'https://github.com/capacitor-community/generic-oauth2',
  source: '@capacitor-community/generic-oauth2@7.1.0 dist/esm/definitions.d.ts, dist/esm/web.js',
  packages: ['@capacitor-community/generic-oauth2'],
  declarations: `
    export interface OAuth2Tokens { access_token: string; refresh_token?: string; id_token?: string; token_type?: string; expires_in?: number; scope?: string; [name: string]: any }
    export interface OAuth2Response extends OAuth2Tokens { access_token_response?: OAuth2Tokens; authorization_response?: any; id?: string }
    export interface OAuth2AuthenticateOptions { appId?: string; authorizationBaseUrl?: string; accessTokenEndpoint?: string; scope?: string; responseType?: string; pkceEnabled?: boolean; resourceUrl?: string; logsEnabled?: boolean; web?: any; android?: any; ios?: any; [name: string]: any }
    export interface GenericOAuth2Plugin { authenticate(options: OAuth2AuthenticateOptions): Promise<OAuth2Response>; refreshToken(options: any): Promise<OAuth2Response>; redirectFlowCodeListener(options: any): Promise<OAuth2Response>; logout(options: OAuth2AuthenticateOptions, idToken?: string): Promise<boolean> }
    export const GenericOAuth2: GenericOAuth2Plugin;
  `,
  sources: [
    { at: 'OAuth2Tokens.access_token', kind: 'access-token' },
    { at: 'OAuth2Tokens.refresh_token', kind: 'refresh-token' },
    { at: 'OAuth2Tokens.id_token', kind: 'id-token' },
    { at: 'OAuth2Response.access_token_response', kind: 'refresh-token' },
  ],
  uses: [
    {
      at: 'GenericOAuth2Plugin.authenticate',
      options: ['pkceEnabled', 'responseType', 'logsEnabled'].flatMap((name) => [
        `0.${name}`,
        `0.android.${name}`,
        `0.ios.${name}`,
      ]),
    },
  ],
});
