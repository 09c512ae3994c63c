import { startAuth } from '../auth';
import type { LegacyStore } from '../migration/migrate';
import { isVaultError } from '../vault/vault-error';
import { createVaultStorage } from '../vault/vault-storage';
import { legacyValues } from './legacy-values';

const stored = createVaultStorage('storage');
const values = new Map<string, string>();
let opening: Promise<void> | null = null;

/**
 * Takes the place of a store in which the app kept tokens: the same calls, but what they are given is sealed in the
 * vault. Reading cannot wait for a prompt, so the values are in memory from `openSecureStorage()` until the app ends;
 * locking the vault does not take them away. On the web that is the only place.
 */
export const secureStorage = {
  getItem: (key: string): string | null => values.get(key) ?? null,
  setItem(key: string, value: string): Promise<void> {
    values.set(key, value);
    return stored.setItem(key, value);
  },
  removeItem(key: string): Promise<void> {
    values.delete(key);
    return stored.removeItem(key);
  },
  clear(): Promise<void> {
    values.clear();
    return stored.clear();
  },
};

/**
 * Call this once and wait for it before the app reads: it asks for biometrics when the vault holds something. Whoever
 * dismisses the prompt starts signed out; what the vault holds stays there.
 */
export function openSecureStorage(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  await startAuth();
  try {
    for (const { store, key } of legacyValues) if (store) await adopt(await store(), key);
    for (const [key, value] of await stored.entries()) values.set(key, value);
  } catch (error) {
    if (!isVaultError(error)) throw error;
  }
}

/**
 * What an earlier version of the app kept in the clear. It is wiped once the vault has it, or has something newer.
 * `slot`: its key in the vault, when that is another one.
 */
export async function adopt(from: Pick<LegacyStore, 'read' | 'remove'>, key: string, slot = key): Promise<void> {
  const value = await from.read(key);
  if (value === null) return;
  const newer = await stored.getItem(slot);
  if (newer === null) await stored.setItem(slot, value);
  values.set(slot, newer ?? value);
  await from.remove(key);
}
