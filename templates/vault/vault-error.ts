/**
 * Why the vault could not do what it was asked to:
 * - `empty`: nobody is signed in.
 * - `replaced`: the vault was emptied or filled anew while it was being used.
 * - `cancelled`: the user or the system dismissed the prompt; ask again when the user wants to go on.
 * - `not-recognized`: the finger or face was not accepted.
 * - `locked-out`: the platform accepts no biometrics for a while, or until the passcode is entered.
 * - `unavailable`: the device cannot guard a key, for instance because no finger or face is enrolled.
 * - `failed`: the platform store failed for a reason of its own.
 *
 * After the following the vault has emptied itself, because what it held can never be opened or trusted again:
 * - `key-lost`: the key is gone: another finger or face was enrolled, the passcode was removed, or the app was restored
 *   from a backup (keys never leave the device).
 * - `tampered`: somebody changed or replaced the sealed record.
 * - `too-many-attempts`: the limit of attempts was reached.
 */
export type VaultErrorCode =
  | 'empty'
  | 'replaced'
  | 'cancelled'
  | 'not-recognized'
  | 'locked-out'
  | 'unavailable'
  | 'failed'
  | 'key-lost'
  | 'tampered'
  | 'too-many-attempts';

export class VaultError extends Error {
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, message: string) {
    super(message);
    this.name = 'VaultError';
    this.code = code;
  }
}

export const isVaultError = (error: unknown, ...codes: VaultErrorCode[]): error is VaultError =>
  error instanceof VaultError && (codes.length === 0 || codes.includes(error.code));
