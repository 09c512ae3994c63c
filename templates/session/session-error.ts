/**
 * - `signed-out`: there is no session, or it has just ended; `AuthState.endedBy` says why.
 * - `offline`: a new access token is needed and the server does not answer. The session goes on.
 */
export class SessionError extends Error {
  readonly code: 'signed-out' | 'offline';

  constructor(code: 'signed-out' | 'offline', message: string) {
    super(message);
    this.name = 'SessionError';
    this.code = code;
  }
}
