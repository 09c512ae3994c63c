import { decodeJwt } from 'jose';
import { type TokenEndpoint, TokenError } from '../session/token-endpoint';
import type { Grant } from '../session/tokens';

const refreshUrl: string = __CAPWARD_REFRESH_URL__;
const revokeUrl: string = __CAPWARD_REVOKE_URL__;

/** Your own API. Adapt what is sent and read to what the server expects. */
export function createTokenEndpoint(): TokenEndpoint {
  return {
    async refresh(refreshToken) {
      const response = await post(refreshUrl, { refreshToken });
      if (isRefusal(response.status)) throw new TokenError('rejected', `The server answered ${response.status}.`);
      if (!response.ok) throw new TokenError('unreachable', `The server answered ${response.status}.`);
      return toGrant(await response.json());
    },

    async revoke({ refreshToken }) {
      const response = await post(revokeUrl, { refreshToken });
      if (!response.ok) throw new TokenError('unreachable', `The server answered ${response.status}.`);
    },
  };
}

/** What the sign-in and the refresh of the API answer with. */
export function toGrant(body: { accessToken: string; refreshToken?: string; expiresIn?: number }): Grant {
  const { accessToken, refreshToken, expiresIn = lifetimeOf(accessToken) } = body;
  return { accessToken, refreshToken, expiresIn };
}

/** Anything else may be a proxy, a captive portal or an overloaded server, and must not end the session. */
const isRefusal = (status: number): boolean => status === 400 || status === 401 || status === 403;

/** Of a JWT, by the server's own clock, so that the one of the device does not matter. */
function lifetimeOf(token: string): number | undefined {
  try {
    const { exp, iat } = decodeJwt(token);
    return exp !== undefined && iat !== undefined ? exp - iat : undefined;
  } catch {
    return undefined;
  }
}

async function post(url: string, body: unknown): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new TokenError('unreachable', String(error));
  }
}
