import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type * as oauth from 'oauth4webapi';
import { oauthSettings } from './settings';

/** Seconds by which the clock of the device may differ. */
const clockTolerance = 60;

/**
 * Checks signature, issuer, audience and time of an ID token (OpenID Connect Core, 3.1.3.7).
 * @throws JOSEError
 */
export async function verifyIdToken(idToken: string, server: oauth.AuthorizationServer): Promise<JWTPayload> {
  if (!server.jwks_uri) throw new Error('The authorization server publishes no keys.');
  const { payload } = await jwtVerify(idToken, createRemoteJWKSet(new URL(server.jwks_uri)), {
    issuer: server.issuer,
    audience: oauthSettings.clientId,
    clockTolerance,
    // What the server announces, and never a MAC: its secret would be the client secret that this app has not.
    algorithms: (server.id_token_signing_alg_values_supported ?? ['RS256']).filter((name) =>
      /^(RS|PS|ES|Ed)/.test(name),
    ),
  });
  return payload;
}
