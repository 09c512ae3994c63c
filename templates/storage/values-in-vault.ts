import { isVaultError } from '../vault/vault-error';
import { keysInVault, type StoreName } from './legacy-values';
import { adopt, openSecureStorage, secureStorage } from './secure-storage';

/** The store that kept the values before; `null` while it is not there yet. */
export interface OldStore {
  read(key: string): Promise<unknown>;
  remove(key: string): Promise<unknown>;
}

/**
 * Values of any kind that a store kept for the app: in the vault as JSON, each moved there when it is first asked for.
 */
export function valuesInVault(store: StoreName) {
  const keys = keysInVault(store);
  const moved = new Set<string>();
  const slotOf = (key: string) => `${store}/${key}`;

  async function move(key: string, old: OldStore | null): Promise<void> {
    await openSecureStorage();
    if (old === null || moved.has(key)) return;
    const text = async () => {
      const value = await old.read(key);
      return value === null || value === undefined ? null : JSON.stringify(value);
    };
    await adopt({ read: text, remove: async () => void (await old.remove(key)) }, key, slotOf(key));
    moved.add(key);
  }

  return {
    has: (key: string): boolean => keys.has(key),

    /** `null` when there is none, or when the prompt was dismissed: the app starts signed out. */
    async read(key: string, old: OldStore | null): Promise<unknown> {
      try {
        await move(key, old);
      } catch (error) {
        if (!isVaultError(error)) throw error;
      }
      const text = secureStorage.getItem(slotOf(key));
      return text === null ? null : JSON.parse(text);
    },

    async write(key: string, value: unknown, old: OldStore | null): Promise<void> {
      await openSecureStorage();
      await secureStorage.setItem(slotOf(key), JSON.stringify(value ?? null));
      await old?.remove(key);
    },

    async remove(key: string, old: OldStore | null): Promise<void> {
      await openSecureStorage();
      await secureStorage.removeItem(slotOf(key));
      await old?.remove(key);
    },

    async clear(): Promise<void> {
      await openSecureStorage();
      for (const key of keys) await secureStorage.removeItem(slotOf(key));
    },
  };
}
