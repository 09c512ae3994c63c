import { type OldStore, valuesInVault } from './values-in-vault';

interface LocalForage {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: unknown): Promise<unknown>;
  removeItem(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

const inVault = valuesInVault('localforage');

/**
 * localForage with the vault in front of it: keys that `legacy-values` lists are kept in the vault, all others where
 * they were. Its types are those of the instance it is given.
 */
export function vaultedLocalForage<Store extends LocalForage>(storage: Store): Pick<Store, keyof LocalForage> {
  const old: OldStore = { read: (key) => storage.getItem(key), remove: (key) => storage.removeItem(key) };
  const vaulted: LocalForage = {
    getItem: async (key) => (inVault.has(key) ? inVault.read(key, old) : storage.getItem(key)),
    async setItem(key, value) {
      if (!inVault.has(key)) return storage.setItem(key, value);
      await inVault.write(key, value, old);
      return value;
    },
    removeItem: async (key) => (inVault.has(key) ? inVault.remove(key, old) : storage.removeItem(key)),
    async clear() {
      await inVault.clear();
      await storage.clear();
    },
  };
  return vaulted as Pick<Store, keyof LocalForage>;
}
