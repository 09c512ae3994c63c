import type { StateStore } from 'oidc-client-ts';
import { createVaultStorage } from '../vault/vault-storage';

const storage = createVaultStorage('oidc');

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
