import * as oauth from 'oauth4webapi';
import { authorizationServer, client, clientAuth, toGrant } from '../oauth/server';
import { type TokenEndpoint, TokenError } from '../session/token-endpoint';

/** The token endpoint of the authorization server (RFC 6749, section 6) and its revocation endpoint (RFC 7009). */
export function createTokenEndpoint(): TokenEndpoint {
  return {
    async refresh(refreshToken) {
      const server = await authorizationServer();
      try {
        const response = await oauth.refreshTokenGrantRequest(server, client, clientAuth, refreshToken);
        return toGrant(await oauth.processRefreshTokenResponse(server, client, response));
      } catch (error) {
        throw toTokenError(error);
      }
    },

    async revoke({ refreshToken, accessToken }) {
      const server = await authorizationServer();
      try {
        // Servers end the whole session with its refresh token (RFC 7009, 2.1).
        const response = await oauth.revocationRequest(server, client, clientAuth, refreshToken ?? accessToken);
        await oauth.processRevocationResponse(response);
      } catch (error) {
        throw toTokenError(error);
      }
    },
  };
}

/** Only the server's word ends a session. A proxy or a captive portal must not. */
const refusals = ['invalid_grant', 'invalid_client', 'unauthorized_client'];

const toTokenError = (error: unknown): TokenError =>
  error instanceof oauth.ResponseBodyError && refusals.includes(error.error)
    ? new TokenError('rejected', error.error)
    : new TokenError('unreachable', String(error));
