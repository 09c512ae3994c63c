import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'byteowls-oauth2',
  title: 'Capacitor OAuth 2 (byteowls)',
  docs: 'https://github.com/moberwasserlechner/capacitor-oauth2',
  source: '@byteowls/capacitor-oauth2@5.0.0 dist/esm/definitions.d.ts',
  packages: ['@byteowls/capacitor-oauth2'],
  declarations: `
    export interface OAuth2Tokens { access_token: string; refresh_token?: string; id_token?: string; token_type?: string; expires_in?: number; scope?: string; [name: string]: any }
    export interface OAuth2Response extends OAuth2Tokens { access_token_response?: OAuth2Tokens; authorization_response?: any; id?: string }
    export interface OAuth2ClientPlugin { authenticate(options: any): Promise<OAuth2Response>; refreshToken(options: any): Promise<OAuth2Response>; logout(options: any): Promise<boolean> }
    export const OAuth2Client: OAuth2ClientPlugin;
  `,
  sources: [
    { at: 'OAuth2Tokens.access_token', kind: 'access-token' },
    { at: 'OAuth2Tokens.refresh_token', kind: 'refresh-token' },
    { at: 'OAuth2Tokens.id_token', kind: 'id-token' },
    { at: 'OAuth2Response.access_token_response', kind: 'refresh-token' },
  ],
  uses: [
    {
      at: 'OAuth2ClientPlugin.authenticate',
      options: ['pkceEnabled', 'responseType', 'logsEnabled'].flatMap((name) => [
        `0.${name}`,
        `0.android.${name}`,
        `0.ios.${name}`,
      ]),
    },
  ],
});
