import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'st-refresh-token',
  // By default the server sets cookies the script cannot read; header mode keeps the tokens in cookies it can.
  medium: null,
} as const;

export default defineLibrary({
  id: 'supertokens',
  title: 'SuperTokens',
  docs: 'https://supertokens.com/docs/post-authentication/session-management/switch-between-cookies-and-header-authentication',
  source: 'supertokens-website@20.1.6 lib/build/fetch.js (setToken), lib/build/utils/index.js',
  packages: ['supertokens-website'],
  declarations: `
    export interface SuperTokensStatic { init(options: { apiDomain: string; tokenTransferMethod?: 'cookie' | 'header'; [name: string]: any }): void; getAccessToken(...args: any[]): Promise<string | undefined>; getUserId(...args: any[]): Promise<string>; doesSessionExist(...args: any[]): Promise<boolean>; signOut(...args: any[]): Promise<void>; attemptRefreshingSession(): Promise<boolean>; addAxiosInterceptors(axios: any): void; getAccessTokenPayloadSecurely(...args: any[]): Promise<any> }
    export const Session: SuperTokensStatic;
    export default Session;
    export function init(options: { apiDomain: string; tokenTransferMethod?: 'cookie' | 'header'; [name: string]: any }): void;
    export function getAccessToken(...args: any[]): Promise<string | undefined>;
  `,
  sources: [
    { at: 'SuperTokensStatic.getAccessToken', kind: 'access-token' },
    { at: 'getAccessToken', kind: 'access-token' },
  ],
  persists: ['SuperTokensStatic.init', 'init'].map((at) => ({
    at,
    ...session,
    settings: [{ option: '0.tokenTransferMethod', equals: ['header'], medium: 'cookie' }],
  })),
});
