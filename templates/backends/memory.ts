import type { KeyStore } from '../vault/key-store';
import type { RecordStore } from '../vault/record-store';

/**
 * For the web, where no store is safe from script, for devices that cannot guard a key, and for tests. Nothing outlives
 * the page.
 */
export function createMemoryKeyStore(): KeyStore {
  const { get, set, remove } = createMemoryRecords();
  return { read: get, write: set, remove };
}

export function createMemoryRecords(): RecordStore {
  const values = new Map<string, string>();
  return {
    get: async (key) => values.get(key) ?? null,
    async set(key, value) {
      values.set(key, value);
    },
    async remove(key) {
      values.delete(key);
    },
  };
}
