import { type TokenEndpoint, TokenError } from '../../templates/session/token-endpoint';
import type { Grant } from '../../templates/session/tokens';

/** An authorization server that rotates: each refresh token works once, and using one twice ends the session. */
export interface Server extends TokenEndpoint {
  readonly refreshes: string[];
  readonly revoked: string[];
  signIn(): Grant;
  /** Whether a refresh token would be accepted. */
  accepts(refreshToken: string): boolean;
  /** What the next requests end with. */
  readonly failures: TokenError[];
  /** Lifetime of access tokens in seconds. */
  expiresIn: number | undefined;
  /** Runs when the server has rotated and its answer is on the way. */
  beforeAnswer: () => Promise<unknown>;
}

export function createServer(): Server {
  let count = 0;
  let valid: string | null = null;
  const refreshes: string[] = [];
  const revoked: string[] = [];
  const failures: TokenError[] = [];

  function grant(): Grant {
    count += 1;
    valid = `refresh-${count}`;
    return {
      accessToken: `access-${count}`,
      refreshToken: valid,
      idToken: `id-${count}`,
      expiresIn: server.expiresIn,
    };
  }

  const server: Server = {
    refreshes,
    revoked,
    failures,
    expiresIn: 300,
    beforeAnswer: async () => undefined,
    signIn: grant,
    accepts: (refreshToken) => refreshToken === valid,
    async refresh(refreshToken) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const failure = failures.shift();
      if (failure) throw failure;
      refreshes.push(refreshToken);
      if (refreshToken !== valid) {
        valid = null;
        throw new TokenError('rejected', 'invalid_grant');
      }
      const answer = grant();
      await server.beforeAnswer();
      return answer;
    },
    async revoke({ refreshToken }) {
      revoked.push(String(refreshToken));
      valid = null;
    },
  };
  return server;
}
