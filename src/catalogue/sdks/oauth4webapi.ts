import { defineLibrary } from '../library.js';

/** Stores nothing. What it makes of the verifier says whether the app runs PKCE. */
export default defineLibrary({
  id: 'oauth4webapi',
  title: 'oauth4webapi',
  docs: 'https://github.com/panva/oauth4webapi',
  source: 'oauth4webapi@3.8.8 build/index.d.ts',
  packages: ['oauth4webapi'],
  declarations: `
    export interface TokenEndpointResponse {
      readonly access_token: string; readonly expires_in?: number; readonly id_token?: string; readonly refresh_token?: string;
      readonly scope?: string; readonly token_type: string; readonly [parameter: string]: any;
    }
    export interface AuthorizationServer { readonly issuer: string; readonly [metadata: string]: any }
    export interface Client { client_id: string; [metadata: string]: any }
    export type ClientAuth = (...args: any[]) => void;
    export class ResponseBodyError extends Error { error: string; status: number }
    export function None(): ClientAuth; export function ClientSecretPost(clientSecret: string): ClientAuth; export function ClientSecretBasic(clientSecret: string): ClientAuth;
    export function discoveryRequest(issuer: URL, options?: any): Promise<Response>; export function processDiscoveryResponse(issuer: URL, response: Response): Promise<AuthorizationServer>;
    export function generateRandomCodeVerifier(): string; export function generateRandomState(): string; export function generateRandomNonce(): string;
    export function calculatePKCECodeChallenge(codeVerifier: string): Promise<string>;
    export function validateAuthResponse(as: AuthorizationServer, client: Client, parameters: any, state?: any): URLSearchParams;
    export function authorizationCodeGrantRequest(...args: any[]): Promise<Response>; export function processAuthorizationCodeResponse(...args: any[]): Promise<TokenEndpointResponse>;
    export function refreshTokenGrantRequest(...args: any[]): Promise<Response>; export function processRefreshTokenResponse(...args: any[]): Promise<TokenEndpointResponse>;
    export function clientCredentialsGrantRequest(...args: any[]): Promise<Response>; export function processClientCredentialsResponse(...args: any[]): Promise<TokenEndpointResponse>;
    export function revocationRequest(...args: any[]): Promise<Response>; export function processRevocationResponse(response: Response): Promise<undefined>;
  `,
  sources: [
    { at: 'TokenEndpointResponse.access_token', kind: 'access-token' },
    { at: 'TokenEndpointResponse.refresh_token', kind: 'refresh-token' },
    { at: 'TokenEndpointResponse.id_token', kind: 'id-token' },
  ],
  uses: [{ at: 'calculatePKCECodeChallenge', options: [] }],
});
