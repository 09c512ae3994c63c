import { keysInVault } from './legacy-values';
import { secureStorage } from './secure-storage';

interface Cookies {
  get(name: string): unknown;
  set(name: string, value: string, attributes?: object): unknown;
  remove(name: string, attributes?: object): unknown;
}

const keys = keysInVault('cookie');

/**
 * js-cookie with the vault in front of it: names that `legacy-values` lists are kept in the vault until they are
 * removed, all others where they were. Its types are those of the object it is given.
 */
export function vaultedCookies<Store extends Cookies>(cookies: Store): Pick<Store, keyof Cookies> {
  const vaulted: Cookies = {
    get: (name) => (keys.has(name) ? (secureStorage.getItem(name) ?? undefined) : cookies.get(name)),
    set: (name, value, attributes) =>
      keys.has(name) ? void secureStorage.setItem(name, String(value)) : cookies.set(name, value, attributes),
    remove: (name, attributes) =>
      keys.has(name) ? void secureStorage.removeItem(name) : cookies.remove(name, attributes),
  };
  return vaulted as Pick<Store, keyof Cookies>;
}
