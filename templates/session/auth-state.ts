/** What the screens of the app need to know. */
export interface AuthState {
  /**
   * - `starting`: not known yet.
   * - `signed-out`: show the sign-in.
   * - `locked`: somebody is signed in; `session.unlock()` asks for biometrics.
   * - `signed-in`
   * - `stale`: signed in, but without contact to the server for longer than the offline grace. Show nothing protected
   *   until a refresh succeeds.
   */
  readonly status: 'starting' | 'signed-out' | 'locked' | 'signed-in' | 'stale';
  /** The server did not answer when a new token was needed. */
  readonly offline: boolean;
  /** False when the device cannot guard a key, so that the session ends with the app. */
  readonly persisted: boolean;
  /** Why nobody is signed in any more. */
  readonly endedBy: EndReason | null;
}

/**
 * - `signed-out`: the user did it.
 * - `rejected`: the server refused the refresh token: it expired, was revoked, or was used twice, as a thief would.
 * - `interrupted`: the server refused the refresh token, and the app had died during its last use. Most likely the
 *   answer with the new one was lost.
 * - `expired`: the access token ended and there is no refresh token.
 * - `key-lost`, `tampered`, `too-many-attempts`: see `VaultErrorCode`.
 */
export type EndReason =
  | 'signed-out'
  | 'rejected'
  | 'interrupted'
  | 'expired'
  | 'key-lost'
  | 'tampered'
  | 'too-many-attempts';

export const initialState: AuthState = { status: 'starting', offline: false, persisted: true, endedBy: null };

/** A value that tells when it changes, in the form that React, Svelte and everybody else can subscribe to. */
export interface Observable<Value> {
  get(): Value;
  /** Gives a function that ends the subscription. */
  subscribe(listener: (value: Value) => void): () => void;
}

export function createObservable<Value>(initial: Value): Observable<Value> & { set(value: Value): void } {
  let current = initial;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
