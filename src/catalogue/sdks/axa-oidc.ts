import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: 'oidc.<configuration>' } as const;

/** A service worker keeps the tokens in memory where there is one; `service_worker_only` forbids the fallback. */
export default defineLibrary({
  id: 'axa-oidc',
  title: 'AXA oidc-client',
  docs: 'https://github.com/AxaFrance/oidc-client',
  source: '@axa-fr/oidc-client@7.29.1 dist/types.d.ts, dist/index.js',
  packages: ['@axa-fr/oidc-client', '@axa-fr/react-oidc'],
  declarations: `
    export interface OidcConfiguration { client_id: string; redirect_uri: string; scope: string; authority: string; storage?: any; login_state_storage?: any; service_worker_relative_url?: string; service_worker_only?: boolean; [name: string]: any }
    export interface Tokens { accessToken: string; refreshToken: string; idToken: string; accessTokenPayload: any; idTokenPayload: any; expiresAt: number }
    export class OidcClient {
      static getOrCreate(getFetch: any, location?: any): (configuration: OidcConfiguration, name?: string) => OidcClient; static get(name?: string): OidcClient;
      tokens?: Tokens; getValidTokenAsync(...args: any[]): Promise<{ isTokensValid: boolean; tokens: Tokens }>; loginAsync(...args: any[]): Promise<any>; loginCallbackAsync(): Promise<any>; logoutAsync(...args: any[]): Promise<any>; tryKeepExistingSessionAsync(): Promise<boolean>; renewTokensAsync(...args: any[]): Promise<any>;
    }
    export function OidcProvider(props: { configuration: OidcConfiguration; configurationName?: string; children?: any; [name: string]: any }): any;
    export function OidcSecure(props: any): any; export function useOidc(name?: string): any; export function useOidcUser(name?: string): any; export function useOidcFetch(...args: any[]): any;
    export function useOidcAccessToken(name?: string): { accessToken: string; accessTokenPayload: any; generateDemonstrationOfProofOfPossessionAsync: any }; export function useOidcIdToken(name?: string): { idToken: string; idTokenPayload: any };
  `,
  sources: [
    { at: 'Tokens.accessToken', kind: 'access-token' },
    { at: 'Tokens.refreshToken', kind: 'refresh-token' },
    { at: 'Tokens.idToken', kind: 'id-token' },
  ],
  persists: [
    {
      at: '<OidcProvider>',
      ...session,
      medium: 'session-storage',
      settings: [
        { option: 'props.configuration.service_worker_only', equals: [true], medium: 'memory' },
        { option: 'props.configuration.storage', given: true, medium: 'adapter' },
      ],
    },
    // The configuration goes to the function this call returns.
    { at: 'OidcClient.getOrCreate', ...session, medium: 'session-storage' },
  ],
});
