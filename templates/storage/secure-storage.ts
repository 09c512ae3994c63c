import { startAuth, vault } from '../auth';
import { isVaultError } from '../vault/vault-error';
import { legacyValues } from './legacy-values';

/**
 * Takes the place of a store in which the app kept tokens: the same calls, but what they are given is sealed in the
 * vault. Reading cannot wait for a prompt, so the values are held in memory from `openSecureStorage()` until the app
 * ends; on the web that is the only place.
 */
export const secureStorage = {
  getItem: (key: string): string | null => values.get(key) ?? null,
  setItem(key: string, value: string): Promise<void> {
    values.set(key, value);
    return save();
  },
  removeItem(key: string): Promise<void> {
    values.delete(key);
    return save();
  },
  clear(): Promise<void> {
    values.clear();
    return save();
  },
};

/** Name in the vault under which all of them lie. */
const entry = 'storage.values';

const values = new Map<string, string>();
let opening: Promise<void> | null = null;
let saving: Promise<void> = Promise.resolve();

/**
 * Call this once and wait for it before the app reads: it asks for biometrics when the vault holds something. Whoever
 * dismisses the prompt starts signed out; what the vault holds stays there.
 */
export function openSecureStorage(): Promise<void> {
  opening ??= startAuth()
    .then(load)
    .catch((error: unknown) => {
      if (!isVaultError(error)) throw error;
    })
    .then(adoptLegacyValues);
  return opening;
}

async function load(): Promise<void> {
  if ((await vault.status()) === 'empty') return;
  const text = await vault.use((secrets) => secrets.get(entry));
  for (const [key, value] of parse(text)) if (!values.has(key)) values.set(key, value);
}

function parse(text: string | null): [string, string][] {
  return text === null ? [] : (JSON.parse(text) as [string, string][]);
}

/** What an earlier version of the app kept in the clear. It is wiped once the vault has it, or has something newer. */
async function adoptLegacyValues(): Promise<void> {
  for (const { store, key } of legacyValues) {
    const from = await store();
    const value = await from.read(key);
    if (value === null) continue;
    if (!values.has(key)) values.set(key, value);
    await save();
    await from.remove(key);
  }
}

/** One at a time, so that the last call decides. */
function save(): Promise<void> {
  saving = saving.catch(() => undefined).then(write);
  return saving;
}

async function write(): Promise<void> {
  // Nothing left to keep: the key goes too, and the next start asks for nothing.
  if (values.size === 0) return vault.clear();
  const text = JSON.stringify([...values]);
  try {
    if ((await vault.status()) === 'empty') await vault.create('storage', new Map([[entry, text]]));
    else await vault.use((secrets) => secrets.update((entries) => entries.set(entry, text)));
  } catch (error) {
    // A device that cannot guard a key keeps them in memory only.
    if (!isVaultError(error, 'unavailable')) throw error;
  }
}
