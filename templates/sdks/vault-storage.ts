import { vault } from '../auth';
import type { Entries } from '../vault/vault';
import { isVaultError } from '../vault/vault-error';

/** Storage as SDKs like it, inside the vault. */
export interface VaultStorage {
  /** Asks for biometrics when the vault is locked, so do not let an SDK read before the user is there. */
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
  keys(): Promise<string[]>;
  clear(): Promise<void>;
}

/** `name` keeps several SDKs apart. */
export function createVaultStorage(name: string): VaultStorage {
  const prefix = `${name}:`;
  /** For devices that cannot guard a key: lasts as long as the app runs. */
  const unguarded: Entries = new Map();
  let queue: Promise<unknown> = Promise.resolve();

  /** One at a time, so that the first two writes do not both create the vault. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(task);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function entries(): Promise<Entries> {
    if ((await vault.status()) === 'empty') return unguarded;
    return vault.use((secrets) => secrets.entries());
  }

  async function write(key: string, value: string): Promise<void> {
    if ((await vault.status()) !== 'empty')
      return vault.use((secrets) => secrets.update((all) => void all.set(prefix + key, value)));
    try {
      await vault.create(name, new Map([[prefix + key, value]]));
    } catch (error) {
      if (!isVaultError(error, 'unavailable')) throw error;
      unguarded.set(prefix + key, value);
    }
  }

  async function remove(isGone: (key: string) => boolean): Promise<void> {
    const drop = (all: Entries): void => {
      for (const key of [...all.keys()])
        if (key.startsWith(prefix) && isGone(key.slice(prefix.length))) all.delete(key);
    };
    drop(unguarded);
    if ((await vault.status()) === 'empty') return;
    // The last one out destroys the key: nobody should be asked to open an empty vault.
    const left = await vault.use(async (secrets) => {
      await secrets.update(drop);
      return (await secrets.entries()).size;
    });
    if (left === 0) await vault.clear();
  }

  return {
    getItem: (key) => inTurn(async () => (await entries()).get(prefix + key) ?? null),
    setItem: (key, value) => inTurn(() => write(key, value)),
    removeItem: (key) => inTurn(() => remove((each) => each === key)),
    keys: () =>
      inTurn(async () =>
        [...(await entries()).keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
      ),
    clear: () => inTurn(() => remove(() => true)),
  };
}
