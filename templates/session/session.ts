import type { Secrets, Vault } from '../vault/vault';
import { isVaultError } from '../vault/vault-error';
import { type AuthState, createObservable, type EndReason, initialState, type Observable } from './auth-state';
import { SessionError } from './session-error';
import { type TokenEndpoint, TokenError } from './token-endpoint';
import { type Access, formatTokens, type Grant, isFresh, parseTokens, type Tokens, toTokens } from './tokens';

export interface SessionOptions {
  readonly vault: Vault;
  /** Used for as long as the app runs when the device cannot guard a key. */
  readonly fallback: Vault;
  readonly endpoint: TokenEndpoint;
  /** Milliseconds before its end at which an access token is renewed. */
  readonly leeway: number;
  /** Milliseconds a session may go on without contact to the server. */
  readonly offlineGrace: number;
  /** For tests. */
  readonly now?: () => number;
}

export interface Session {
  readonly state: Observable<AuthState>;
  /** Finds out whether somebody is signed in. Asks nothing. */
  start(): Promise<void>;
  /** Keeps what a sign-in granted. */
  signIn(subject: string, grant: Grant): Promise<void>;
  /** Asks for biometrics if need be. Throws what the vault throws, and SessionError `signed-out`. */
  unlock(): Promise<void>;
  lock(): void;
  /**
   * A token to send now; renewed first when it is about to expire, or is the one that the server has `refused`. Many
   * callers at once cause one prompt and one refresh.
   * @throws SessionError, VaultError
   */
  accessToken(refused?: string): Promise<string>;
  idToken(): Promise<string | null>;
  /** Clears the device first, then tells the server; says whether the server knows. */
  signOut(): Promise<{ revoked: boolean }>;
}

const tokensEntry = 'session.tokens';
/** Journal: present while a refresh token is in use, so that after a crash it is known that it may be used up. */
const rotationEntry = 'session.rotation';

export function createSession(options: SessionOptions): Session {
  const { endpoint, leeway, offlineGrace, now = Date.now } = options;
  const state = createObservable(initialState);
  let vault = options.vault;
  /** The refresh token is not kept here: it leaves the vault only to be used. */
  let current: Access | null = null;
  /** Tokens that the storage did not take. The old refresh token is used up, so these are all there is. */
  let unsaved: Tokens | null = null;
  let refreshing: Promise<Tokens> | null = null;

  const update = (change: Partial<AuthState>): void => state.set({ ...state.get(), ...change });

  for (const each of [options.vault, options.fallback]) {
    each.onClose((status) => {
      if (each !== vault) return;
      current = null;
      if (status === 'locked') update({ status });
    });
  }

  function ended(endedBy: EndReason | null): void {
    current = null;
    unsaved = null;
    update({ status: 'signed-out', offline: false, endedBy });
  }

  async function end(reason: EndReason): Promise<never> {
    ended(reason);
    await vault.clear();
    throw new SessionError('signed-out', `The session ended: ${reason}.`);
  }

  /** Lets `work` use the secrets, and ends the session when the vault had to empty itself. */
  async function withSecrets<Result>(work: (secrets: Secrets) => Promise<Result>): Promise<Result> {
    try {
      return await vault.use(work);
    } catch (error) {
      if (isVaultError(error, 'key-lost', 'tampered', 'too-many-attempts')) ended(error.code as EndReason);
      if (!isVaultError(error, 'empty', 'replaced')) throw error;
      if (error.code === 'empty' && state.get().status !== 'signed-out') ended(null);
      throw new SessionError('signed-out', 'Nobody is signed in.');
    }
  }

  async function load(secrets: Secrets): Promise<Tokens> {
    const tokens = unsaved ?? parseTokens(await secrets.get(tokensEntry));
    if (tokens) return tokens;
    ended(null);
    throw new SessionError('signed-out', 'The vault holds no session.');
  }

  async function show(tokens: Tokens, offline: boolean): Promise<void> {
    // Locked while a refresh was under way: that may finish, but nothing of it stays here.
    if ((await vault.status()) !== 'unlocked') return;
    const { accessToken, receivedAt, lifetime } = tokens;
    current = { accessToken, receivedAt, lifetime };
    const silence = now() - receivedAt;
    const stale = offline && (silence > offlineGrace || silence < 0);
    update({ status: stale ? 'stale' : 'signed-in', offline, endedBy: null });
  }

  /** Gets other tokens than `old`, by a refresh unless somebody else was faster. */
  function renew(old: string): Promise<Tokens> {
    refreshing ??= withSecrets((secrets) => rotate(secrets, old)).finally(() => {
      refreshing = null;
    });
    return refreshing;
  }

  async function rotate(secrets: Secrets, old: string): Promise<Tokens> {
    const tokens = await load(secrets);
    if (tokens.accessToken !== old && isFresh(tokens, now(), leeway)) return tokens;
    if (tokens.refreshToken === null) return end('expired');
    const interrupted = await isInterrupted(secrets);
    await secrets.update((entries) => entries.set(rotationEntry, String(now())));
    const grant = await exchange(tokens, tokens.refreshToken, interrupted);
    const next = toTokens(grant, now(), tokens);
    await keep(secrets, next);
    await show(next, false);
    return next;
  }

  const isInterrupted = async (secrets: Secrets): Promise<boolean> => (await secrets.get(rotationEntry)) !== null;

  async function exchange(tokens: Tokens, refreshToken: string, interrupted: boolean): Promise<Grant> {
    try {
      return await endpoint.refresh(refreshToken);
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      if (error.code === 'rejected') return end(interrupted ? 'interrupted' : 'rejected');
      await show(tokens, true);
      throw new SessionError('offline', error.message);
    }
  }

  /** Swaps the tokens and closes the journal in one atomic write, before anybody gets the new ones. */
  async function keep(secrets: Secrets, next: Tokens): Promise<void> {
    unsaved = next;
    try {
      await secrets.update((entries) => {
        entries.set(tokensEntry, formatTokens(next));
        entries.delete(rotationEntry);
      });
      unsaved = null;
    } catch (error) {
      // No space left, for instance: go on with what is in memory, and try again with the next refresh.
      if (!isVaultError(error)) return;
      unsaved = null;
      // Signed out meanwhile: what has just been granted must not live on at the server.
      if (error.code === 'replaced') await endpoint.revoke(next).catch(() => undefined);
      throw error;
    }
  }

  async function signIn(subject: string, grant: Grant): Promise<void> {
    const tokens = toTokens(grant, now(), null);
    const entries = new Map([[tokensEntry, formatTokens(tokens)]]);
    unsaved = null;
    await options.fallback.clear();
    vault = options.vault;
    try {
      await vault.create(subject, entries);
    } catch (error) {
      if (!isVaultError(error, 'unavailable')) throw error;
      vault = options.fallback;
      await vault.create(subject, entries);
    }
    update({ persisted: vault !== options.fallback });
    await show(tokens, false);
  }

  async function unlock(): Promise<void> {
    const { tokens, interrupted } = await withSecrets(async (secrets) => ({
      tokens: await load(secrets),
      interrupted: await isInterrupted(secrets),
    }));
    // After an interrupted rotation at once: many servers accept the old token once more, but only for seconds.
    if (isFresh(tokens, now(), leeway) && !interrupted) return show(tokens, false);
    await renew(tokens.accessToken).catch((error: unknown) => {
      if (!(error instanceof SessionError && error.code === 'offline')) throw error;
    });
  }

  return {
    state,
    async start() {
      const status = await vault.status();
      if (status === 'unlocked') return show(await withSecrets(load), false);
      update({ status: status === 'empty' ? 'signed-out' : 'locked' });
    },
    signIn,
    unlock,
    lock: () => vault.lock(),
    async accessToken(refused) {
      if (!current) await unlock();
      const tokens = current ?? (await withSecrets(load));
      if (isFresh(tokens, now(), leeway) && tokens.accessToken !== refused) return tokens.accessToken;
      return (await renew(tokens.accessToken)).accessToken;
    },
    idToken: async () => (await withSecrets(load)).idToken,
    async signOut() {
      const tokens = (await vault.status()) === 'unlocked' ? await withSecrets(load).catch(() => null) : null;
      await end('signed-out').catch(() => undefined);
      const isRevoked =
        tokens &&
        endpoint
          .revoke(tokens)
          .then(() => true)
          .catch(() => false);
      return { revoked: (await isRevoked) ?? false };
    },
  };
}
