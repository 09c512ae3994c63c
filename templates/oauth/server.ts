import * as oauth from 'oauth4webapi';
import { TokenError } from '../session/token-endpoint';
import type { Grant } from '../session/tokens';
import { oauthSettings } from './settings';

export const client: oauth.Client = { client_id: oauthSettings.clientId };

/** Public client: nothing but PKCE and the redirect URI prove who it is. */
export const clientAuth = oauth.None();

let discovered: Promise<oauth.AuthorizationServer> | null = null;

/**
 * What the issuer says about itself, asked once per start of the app.
 * @throws TokenError `unreachable`
 */
export function authorizationServer(): Promise<oauth.AuthorizationServer> {
  discovered ??= discover().catch((error: unknown) => {
    discovered = null;
    throw new TokenError('unreachable', String(error));
  });
  return discovered;
}

async function discover(): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(oauthSettings.issuer);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer));
}

export const toGrant = (response: oauth.TokenEndpointResponse): Grant => ({
  accessToken: response.access_token,
  refreshToken: response.refresh_token,
  idToken: response.id_token,
  expiresIn: response.expires_in,
});
