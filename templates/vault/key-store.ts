/** The platform store that guards the data key: the Keychain on iOS, the Keystore on Android. */
export interface KeyStore {
  /**
   * Keeps `secret` under `name` in place of what was there. Must not ask the user anything.
   * @throws VaultError `unavailable` when the device cannot guard it.
   */
  write(name: string, secret: string): Promise<void>;

  /**
   * Gives the secret once the user has proved to be there, and `null` when there is none or the platform destroyed it.
   * @throws VaultError `cancelled`, `not-recognized`, `locked-out`, `unavailable` or `failed`; the secret is still
   * kept.
   */
  read(name: string): Promise<string | null>;

  /** Does nothing when there is no such secret. */
  remove(name: string): Promise<void>;
}

/** What the user reads in the prompt of the system. */
export interface PromptTexts {
  readonly title: string;
  readonly reason: string;
  readonly cancel: string;
}
