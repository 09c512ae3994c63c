import type { StateStore } from 'oidc-client-ts';
import { createVaultStorage } from '../vault/vault-storage';

/** Where `WebStorageStateStore` keeps the user when it is told to use localStorage. */
const prefix = 'oidc.';

const storage = createVaultStorage('oidc', {
  getItem: (key) => localStorage.getItem(prefix + key),
  removeItem: (key) => localStorage.removeItem(prefix + key),
});

/** `new UserManager({ …, userStore })`. Without it the user with all tokens lies in sessionStorage. */
export const userStore: StateStore = {
  get: (key) => storage.getItem(key),
  set: (key, value) => storage.setItem(key, value),
  getAllKeys: async () => [...(await storage.entries()).keys()],
  async remove(key) {
    const value = await storage.getItem(key);
    await storage.removeItem(key);
    return value;
  },
};
