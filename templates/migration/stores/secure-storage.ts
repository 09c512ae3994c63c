import { SecureStoragePlugin } from 'capacitor-secure-storage-plugin';

/** Rejects when there is no such item. */
export const read = (key: string): Promise<string | null> =>
  SecureStoragePlugin.get({ key }).then(
    ({ value }) => value,
    () => null,
  );

export async function write(key: string, value: string): Promise<void> {
  await SecureStoragePlugin.set({ key, value });
}

export async function remove(key: string): Promise<void> {
  await SecureStoragePlugin.remove({ key }).catch(() => undefined);
}
