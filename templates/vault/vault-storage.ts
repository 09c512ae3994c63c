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

let queue: Promise<unknown> = Promise.resolve();

/** One at a time, so that the first two writes do not both create the vault. */
function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(task);
  queue = turn.catch(() => undefined);
  return turn;
}

/** `name` keeps several of them apart. */
export function createVaultStorage(name: string): VaultStorage {
  const prefix = `${name}:`;
  /** For devices that cannot guard a key: lasts as long as the app runs. */
  const unguarded: Entries = new Map();

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
    getItem: (key) => inTurn(async () => (await all()).get(prefix + key) ?? null),
    setItem: (key, value) => inTurn(() => write(prefix + key, value)),
    removeItem: (key) => inTurn(() => remove((each) => each === prefix + key)),
    entries: () =>
      inTurn(async () => {
        const own = [...(await all())].filter(([key]) => key.startsWith(prefix));
        return new Map(own.map(([key, value]) => [key.slice(prefix.length), value]));
      }),
    clear: () => inTurn(() => remove((key) => key.startsWith(prefix))),
  };
}
