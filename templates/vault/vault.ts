import { type DataKey, generateDataKey, importDataKey } from './data-key';
import type { KeyStore } from './key-store';
import type { RecordStore } from './record-store';
import { open, parseRecord, type RecordHeader, type SealedRecord, seal } from './sealed-record';
import { isVaultError, VaultError } from './vault-error';

/** Named secrets, sealed together in one record. */
export type Entries = Map<string, string>;

export interface VaultOptions {
  /** Guards the key that seals the record. */
  readonly keyStore: KeyStore;
  /** Keeps the sealed record. */
  readonly records: RecordStore;
  /** Failed attempts in a row after which the vault empties itself. */
  readonly maxAttempts: number;
  /** Age in milliseconds at which the key is replaced, the next time the vault is unlocked. */
  readonly maxKeyAge: number;
}

export interface Vault {
  status(): Promise<'empty' | 'locked' | 'unlocked'>;
  /** Replaces whatever is there, under a new key. Asks nothing. */
  create(subject: string, entries: Entries): Promise<void>;
  /**
   * Unlocks if need be, and lets `work` read and change the secrets. Many callers at once cause one prompt.
   * What `work` has begun it may finish, even when the vault is locked meanwhile.
   */
  use<Result>(work: (secrets: Secrets) => Promise<Result>): Promise<Result>;
  /** Forgets the key. The next use asks again. */
  lock(): void;
  /** Replaces the key and seals the record anew. */
  rotateKey(): Promise<void>;
  /** Destroys key and record. */
  clear(): Promise<void>;
  /** Whether the system asks the user at this moment, which may look as if the app went to the background. */
  isPrompting(): boolean;
  /** Calls `listener` when the vault was locked or emptied; gives a function that ends that. */
  onClose(listener: (status: 'empty' | 'locked') => void): () => void;
}

/** An unlocked vault. Do not keep it: it would outlive the lock. */
export interface Secrets {
  get(name: string): Promise<string | null>;
  /** A copy of all. */
  entries(): Promise<Entries>;
  /** Changes the entries in one atomic write. */
  update(change: (entries: Entries) => void): Promise<void>;
}

const recordKey = 'auth-vault.record';
const attemptsKey = 'auth-vault.attempts';
const launchedKey = 'auth-vault.launched';

/** Two, so that a new key can be stored before the old one is removed. */
const slots = ['auth-vault.a', 'auth-vault.b'] as const;
const otherSlot = (slot: string): string => (slot === slots[0] ? slots[1] : slots[0]);

interface Unlocked {
  dataKey: DataKey;
  /** Counts how often the vault was filled or emptied: what was opened before must not write after. */
  readonly generation: number;
}

export function createVault({ keyStore, records, maxAttempts, maxKeyAge }: VaultOptions): Vault {
  let unlocked: Unlocked | null = null;
  let unlocking: Promise<Unlocked> | null = null;
  let launched: Promise<void> | null = null;
  let prompting = false;
  let generation = 0;
  /** Highest version seen since the app started: an older record is an old copy put back. */
  let newest = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const inUse = new Set<Unlocked>();
  const listeners = new Set<(status: 'empty' | 'locked') => void>();

  /** One at a time, because each write is made of what was there before. */
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(task);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Keychain items survive when an app is removed, ordinary storage does not. So before the first use after an
   * installation nothing may be left of an earlier one. https://developer.apple.com/forums/thread/72271
   */
  function prepare(): Promise<void> {
    launched ??= wipeOnFirstLaunch().catch((error: unknown) => {
      launched = null;
      throw error;
    });
    return launched;
  }

  async function wipeOnFirstLaunch(): Promise<void> {
    if ((await records.get(launchedKey)) !== null) return;
    await removeKeys();
    await records.set(launchedKey, 'yes');
  }

  async function removeKeys(): Promise<void> {
    for (const slot of slots) await keyStore.remove(slot);
  }

  async function load(): Promise<SealedRecord> {
    const text = await records.get(recordKey);
    if (text === null) throw new VaultError('empty', 'The vault is empty.');
    const record = parseRecord(text);
    if (record.version < newest) throw new VaultError('tampered', 'An old copy of the sealed record was put back.');
    newest = record.version;
    return record;
  }

  async function save(dataKey: DataKey, header: Omit<RecordHeader, 'format' | 'keyId'>, entries: Entries) {
    const { subject, version, slot, keySince } = header;
    const complete = { format: 1, subject, version, keyId: dataKey.id, slot, keySince } as const;
    const record = await seal(dataKey, complete, JSON.stringify([...entries]));
    await records.set(recordKey, JSON.stringify(record));
    newest = version;
  }

  async function openEntries({ dataKey, generation: opened }: Unlocked) {
    if (opened !== generation) throw new VaultError('replaced', 'The vault was emptied or filled anew.');
    const record = await load();
    const entries: Entries = new Map(JSON.parse(await open(dataKey, record)) as [string, string][]);
    return { record, entries };
  }

  /** Empties the vault when an error says that what it holds is of no use any more. */
  async function orClear<Result>(work: () => Promise<Result>): Promise<Result> {
    const begun = generation;
    try {
      return await work();
    } catch (error) {
      if (!isVaultError(error, 'key-lost', 'tampered', 'too-many-attempts')) throw error;
      if (begun !== generation) throw new VaultError('replaced', 'The vault was emptied or filled anew.');
      await clear();
      throw error;
    }
  }

  function unlock(): Promise<Unlocked> {
    if (unlocked) return Promise.resolve(unlocked);
    unlocking ??= orClear(askAndOpen).finally(() => {
      unlocking = null;
    });
    return unlocking;
  }

  async function askAndOpen(): Promise<Unlocked> {
    const begun = generation;
    await prepare();
    const { slot } = await inTurn(load);
    const opened: Unlocked = { dataKey: await importDataKey(await ask(slot)), generation: begun };
    const { record } = await inTurn(() => openEntries(opened));
    unlocked = opened;
    // A rotation that was interrupted leaves a key that opens nothing.
    await keyStore.remove(otherSlot(slot));
    if (Date.now() - record.keySince >= maxKeyAge) await replaceKey(opened).catch(() => undefined);
    return opened;
  }

  async function ask(slot: string): Promise<string> {
    prompting = true;
    try {
      const secret = await keyStore.read(slot);
      if (secret === null) throw new VaultError('key-lost', 'The platform store has lost the key.');
      await records.remove(attemptsKey);
      return secret;
    } catch (error) {
      if (isVaultError(error, 'not-recognized')) await countAttempt();
      throw error;
    } finally {
      prompting = false;
    }
  }

  /** The platform limits attempts by itself; this is for apps that want fewer. */
  async function countAttempt(): Promise<void> {
    const attempts = Number((await records.get(attemptsKey)) ?? 0) + 1;
    if (attempts >= maxAttempts) throw new VaultError('too-many-attempts', `${attempts} attempts failed.`);
    await records.set(attemptsKey, String(attempts));
  }

  function secretsOf(held: Unlocked): Secrets {
    const entries = () => orClear(() => inTurn(async () => (await openEntries(held)).entries));
    return {
      entries,
      get: async (name) => (await entries()).get(name) ?? null,
      update: (change) =>
        orClear(() =>
          inTurn(async () => {
            const { record, entries } = await openEntries(held);
            change(entries);
            await save(held.dataKey, { ...record, version: record.version + 1 }, entries);
          }),
        ),
    };
  }

  async function use<Result>(work: (secrets: Secrets) => Promise<Result>): Promise<Result> {
    const held = await unlock();
    inUse.add(held);
    try {
      return await work(secretsOf(held));
    } finally {
      inUse.delete(held);
    }
  }

  async function create(subject: string, entries: Entries): Promise<void> {
    await prepare();
    forget();
    const begun = generation;
    await inTurn(async () => {
      const [slot] = slots;
      // The old record goes first: whatever interrupts this, nobody is signed in, rather than somebody else.
      await records.remove(recordKey);
      await records.remove(attemptsKey);
      const { dataKey, secret } = await generateDataKey();
      await keyStore.write(slot, secret);
      await save(dataKey, { subject, version: 1, slot, keySince: Date.now() }, entries);
      await keyStore.remove(otherSlot(slot));
      if (begun === generation) unlocked = { dataKey, generation };
    });
  }

  async function replaceKey(held: Unlocked): Promise<void> {
    await inTurn(async () => {
      const { record, entries } = await openEntries(held);
      const { dataKey, secret } = await generateDataKey();
      const slot = otherSlot(record.slot);
      await keyStore.write(slot, secret);
      // With this write the new key begins to count. Until then the old one does, and both are stored.
      await save(dataKey, { ...record, version: record.version + 1, slot, keySince: Date.now() }, entries);
      held.dataKey = dataKey;
      for (const other of inUse) other.dataKey = dataKey;
      await keyStore.remove(record.slot);
    });
  }

  function forget(): void {
    generation += 1;
    unlocked = null;
    newest = 0;
  }

  async function clear(): Promise<void> {
    forget();
    await inTurn(async () => {
      try {
        // The key goes first: without it the record is noise.
        await removeKeys();
      } finally {
        await records.remove(recordKey);
        await records.remove(attemptsKey);
      }
    });
    notify('empty');
  }

  function notify(status: 'empty' | 'locked'): void {
    for (const listener of listeners) listener(status);
  }

  return {
    async status() {
      if (unlocked) return 'unlocked';
      await prepare();
      return (await records.get(recordKey)) === null ? 'empty' : 'locked';
    },
    create,
    use,
    lock() {
      if (!unlocked) return;
      unlocked = null;
      notify('locked');
    },
    rotateKey: async () => orClear(async () => replaceKey(await unlock())),
    clear,
    isPrompting: () => prompting,
    onClose(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
