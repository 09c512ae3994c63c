import type { LegacyStore } from '../migrate';

/** Database and object store of libraries that keep key and value, with their default settings. */
export const ionicStorage = () => objectStore('_ionicstorage', '_ionickv');
export const localForage = () => objectStore('localforage', 'keyvaluepairs');
export const idbKeyval = () => objectStore('keyval-store', 'keyval');

export function objectStore(database: string, name: string): LegacyStore {
  const run = async (mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest): Promise<unknown> => {
    // Opening would create a database that is not there.
    if (!(await indexedDB.databases()).some((each) => each.name === database)) return null;
    const opened = await result<IDBDatabase>(indexedDB.open(database));
    try {
      if (!opened.objectStoreNames.contains(name)) return null;
      return await result(request(opened.transaction(name, mode).objectStore(name)));
    } finally {
      opened.close();
    }
  };
  return {
    async read(key) {
      const value = await run('readonly', (store) => store.get(key));
      return value === null || value === undefined ? null : asText(value);
    },
    async write(key, value) {
      await run('readwrite', (store) => store.put(JSON.parse(value), key));
    },
    async remove(key) {
      await run('readwrite', (store) => store.delete(key));
    },
  };
}

/** These libraries keep objects as such. A value that is no text is one whose token lies at a path inside it. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
