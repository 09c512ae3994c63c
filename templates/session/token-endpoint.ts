import type { Grant, Tokens } from './tokens';

/** The part of the server that renews and revokes tokens. */
export interface TokenEndpoint {
  /**
   * Exchanges a refresh token, which is used up by that, for new tokens.
   * @throws TokenError
   */
  refresh(refreshToken: string): Promise<Grant>;
  /**
   * Makes the server forget the tokens (RFC 7009).
   * @throws TokenError
   */
  revoke(tokens: Tokens): Promise<void>;
}

/**
 * - `rejected`: the server refuses the refresh token for good (`invalid_grant`): expired, revoked, or used twice.
 * - `unreachable`: there was no answer, or none that says anything about the token. It may be tried again.
 */
export class TokenError extends Error {
  readonly code: 'rejected' | 'unreachable';

  constructor(code: 'rejected' | 'unreachable', message: string) {
    super(message);
    this.name = 'TokenError';
    this.code = code;
  }
}
