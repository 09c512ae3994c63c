import type { ICache } from '@auth0/auth0-spa-js';
import { createVaultStorage } from '../vault/vault-storage';

const storage = createVaultStorage('auth0', globalThis.localStorage);

/** `createAuth0Client({ …, cache: auth0Cache, useRefreshTokens: true })`; `cache` counts more than `cacheLocation`. */
export const auth0Cache: ICache = {
  async get<Entry>(key: string): Promise<Entry | undefined> {
    const text = await storage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Entry);
  },
  set: (key, entry) => storage.setItem(key, JSON.stringify(entry)),
  remove: (key) => storage.removeItem(key),
  allKeys: async () => [...(await storage.entries()).keys()],
};
