import { type OldStore, valuesInVault } from './values-in-vault';

interface IonicStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  remove(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

const inVault = valuesInVault('ionic-storage');

/**
 * Ionic Storage with the vault in front of it: keys that `legacy-values` lists are kept in the vault, all others where
 * they were. Its types are those of the storage it is given.
 */
export function vaultedIonicStorage<Store extends IonicStorage>(
  storage: Store | null | undefined,
): Pick<Store, keyof IonicStorage> {
  const old: OldStore | null = storage
    ? { read: (key) => storage.get(key), remove: (key) => storage.remove(key) }
    : null;
  const vaulted: IonicStorage = {
    get: async (key) => (inVault.has(key) ? inVault.read(key, old) : storage?.get(key)),
    set: async (key, value) => (inVault.has(key) ? inVault.write(key, value, old) : storage?.set(key, value)),
    remove: async (key) => (inVault.has(key) ? inVault.remove(key, old) : storage?.remove(key)),
    async clear() {
      await inVault.clear();
      await storage?.clear();
    },
  };
  return vaulted as Pick<Store, keyof IonicStorage>;
}
