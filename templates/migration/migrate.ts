import type { Session } from '../session/session';

/** A place in which an earlier version of the app kept a secret in the clear. */
export interface LegacyToken {
  /** Loaded only to look there. */
  readonly store: () => Promise<LegacyStore>;
  readonly key: string;
  /** Members that lead to the token when the value is JSON. The rest of the value stays. */
  readonly path?: readonly string[];
  /** `other` is removed without being kept: a password, for instance, or what an SDK can ask for again. */
  readonly holds: 'accessToken' | 'refreshToken' | 'idToken' | 'other';
}

export interface LegacyStore {
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}

interface Found extends LegacyToken {
  readonly from: LegacyStore;
  readonly token: string;
}

/**
 * Moves tokens of an earlier version into the vault and wipes the old copies. May be interrupted at any point and runs
 * at each start: copies are wiped only once the vault has the tokens, and what the vault has is never replaced by them,
 * because it is newer. A backup that brings old copies back is cleaned up as well.
 */
export async function migrate(session: Session, legacyTokens: readonly LegacyToken[]): Promise<void> {
  const found = await findTokens(legacyTokens);
  if (found.length === 0) return;
  await session.start();
  if (session.state.get().status === 'signed-out') await adopt(session, found);
  for (const { from, key, path = [] } of found) await wipe(from, key, path);
}

async function findTokens(legacyTokens: readonly LegacyToken[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const legacy of legacyTokens) {
    const from = await legacy.store();
    const token = tokenIn(await from.read(legacy.key), legacy.path ?? []);
    if (token) found.push({ ...legacy, from, token });
  }
  return found;
}

async function adopt(session: Session, found: readonly Found[]): Promise<void> {
  const tokenOf = (kind: LegacyToken['holds']) => found.find(({ holds }) => holds === kind)?.token;
  const refreshToken = tokenOf('refreshToken');
  const accessToken = tokenOf('accessToken');
  if (!accessToken && !refreshToken) return;
  await session.signIn('migrated', {
    accessToken: accessToken ?? '',
    refreshToken,
    idToken: tokenOf('idToken'),
    // Without an access token the first request has to get one.
    expiresIn: accessToken ? undefined : 0,
  });
}

function tokenIn(value: string | null, path: readonly string[]): string | null {
  if (value === null || path.length === 0) return value;
  let inner: unknown = parse(value);
  for (const name of path) inner = isObject(inner) ? inner[name] : null;
  return typeof inner === 'string' ? inner : null;
}

/** Removes the token, and the whole value only when it is nothing but the token. */
async function wipe(store: LegacyStore, key: string, path: readonly string[]): Promise<void> {
  const last = path.at(-1);
  if (last === undefined) return store.remove(key);
  const value = await store.read(key);
  const root = value === null ? null : parse(value);
  let holder: unknown = root;
  for (const name of path.slice(0, -1)) holder = isObject(holder) ? holder[name] : null;
  if (!isObject(holder)) return;
  delete holder[last];
  await store.write(key, JSON.stringify(root));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
