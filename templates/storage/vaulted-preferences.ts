import { keysInVault } from './legacy-values';
import { securePreferences } from './secure-preferences';

type Preferences = typeof securePreferences;

const keys = keysInVault('preferences');

/**
 * Capacitor Preferences with the vault in front of it: keys that `legacy-values` lists are kept in the vault, all
 * others where they were. For code that keeps secrets and other values by the same calls.
 */
export function vaultedPreferences(preferences: Preferences): Preferences {
  const keeperOf = (key: string) => (keys.has(key) ? securePreferences : preferences);
  return {
    get: (options) => keeperOf(options.key).get(options),
    set: (options) => keeperOf(options.key).set(options),
    remove: (options) => keeperOf(options.key).remove(options),
    async clear() {
      for (const key of keys) await securePreferences.remove({ key });
      await preferences.clear();
    },
  };
}
