import { vault } from '../auth';
import type { Entries } from './vault';
import { isVaultError } from './vault-error';

/**
 * Keys and values inside the vault: for whatever else must not lie in the clear, and for SDKs that take a storage. They
 * belong to whoever is signed in: the next `session.signIn()` or `signOut()` destroys them with the key.
 */
export interface VaultStorage {
  /** Asks for biometrics when the vault is locked, so do not let an SDK read before the user is there. */
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
  /** A copy of all. */
  entries(): Promise<Entries>;
  clear(): Promise<void>;
}

/** A storage that held the same keys before, in the clear. */
export interface OldStorage {
  getItem(key: string): string | null | Promise<string | null>;
  removeItem(key: string): unknown;
}

let queue: Promise<unknown> = Promise.resolve();

/** One at a time, so that the first two writes do not both create the vault. */
function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(task);
  queue = turn.catch(() => undefined);
  return turn;
}

/** `name` keeps several of them apart. What `old` holds moves over, key by key, as it is asked for or written. */
export function createVaultStorage(name: string, old?: OldStorage): VaultStorage {
  const prefix = `${name}:`;
  /** For devices that cannot guard a key: lasts as long as the app runs. */
  const unguarded: Entries = new Map();
  /** Keys whose old value was looked for. */
  const looked = new Set<string>();

  async function all(): Promise<Entries> {
    const isEmpty = (await vault.status()) === 'empty';
    return isEmpty ? unguarded : vault.use((secrets) => secrets.entries());
  }

  async function write(key: string, value: string): Promise<void> {
    if ((await vault.status()) !== 'empty')
      return vault.use((secrets) => secrets.update((entries) => void entries.set(key, value)));
    try {
      await vault.create(name, new Map([...unguarded, [key, value]]));
      unguarded.clear();
    } catch (error) {
      if (!isVaultError(error, 'unavailable')) throw error;
      unguarded.set(key, value);
    }
  }

  /** What the vault has is newer than what lies in the clear, where a backup may have brought it back. */
  async function read(key: string): Promise<string | null> {
    const known = (await all()).get(prefix + key);
    if (known === undefined) return adopt(key);
    if (!looked.has(key)) await old?.removeItem(key);
    looked.add(key);
    return known;
  }

  /** Wiped only once the vault has it, so an interruption loses nothing. */
  async function adopt(key: string): Promise<string | null> {
    const value = (await old?.getItem(key)) ?? null;
    if (value === null) return null;
    await write(prefix + key, value);
    await old?.removeItem(key);
    return value;
  }

  async function remove(isGone: (key: string) => boolean): Promise<void> {
    const drop = (entries: Entries): void => {
      for (const key of [...entries.keys()]) if (isGone(key)) entries.delete(key);
    };
    drop(unguarded);
    if ((await vault.status()) === 'empty') return;
    const left = await vault.use(async (secrets) => {
      await secrets.update(drop);
      return (await secrets.entries()).size;
    });
    // The last one out destroys the key: nobody should be asked to open an empty vault.
    if (left === 0) await vault.clear();
  }

  return {
    getItem: (key) => inTurn(() => read(key)),
    setItem: (key, value) =>
      inTurn(async () => {
        await write(prefix + key, value);
        await old?.removeItem(key);
      }),
    removeItem: (key) =>
      inTurn(async () => {
        await remove((each) => each === prefix + key);
        await old?.removeItem(key);
      }),
    entries: () =>
      inTurn(async () => {
        const own = [...(await all())].filter(([key]) => key.startsWith(prefix));
        return new Map(own.map(([key, value]) => [key.slice(prefix.length), value]));
      }),
    clear: () => inTurn(() => remove((key) => key.startsWith(prefix))),
  };
}
