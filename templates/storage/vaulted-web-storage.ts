import { keysInVault } from './legacy-values';
import { secureStorage } from './secure-storage';

type WebStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'>;

const keys = { local: keysInVault('local-storage'), session: keysInVault('session-storage') };

/**
 * A web storage with the vault in front of it: keys that `legacy-values` lists are kept in the vault, all others where
 * they were. For code that keeps secrets and other values by the same calls.
 */
export function vaultedWebStorage(storage: WebStorage): WebStorage {
  const own = storage === globalThis.sessionStorage ? keys.session : keys.local;
  const keeperOf = (key: string) => (own.has(key) ? secureStorage : storage);
  return {
    getItem: (key) => keeperOf(key).getItem(key),
    setItem: (key, value) => void keeperOf(key).setItem(key, value),
    removeItem: (key) => void keeperOf(key).removeItem(key),
    clear() {
      for (const key of own) void secureStorage.removeItem(key);
      storage.clear();
    },
  };
}
