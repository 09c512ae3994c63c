import { openSecureStorage, secureStorage } from './secure-storage';

/** {@link secureStorage} with the calls of Capacitor Preferences. */
export const securePreferences = {
  async get({ key }: { key: string }): Promise<{ value: string | null }> {
    await openSecureStorage();
    return { value: secureStorage.getItem(key) };
  },
  async set({ key, value }: { key: string; value: string }): Promise<void> {
    await openSecureStorage();
    await secureStorage.setItem(key, value);
  },
  async remove({ key }: { key: string }): Promise<void> {
    await openSecureStorage();
    await secureStorage.removeItem(key);
  },
  async clear(): Promise<void> {
    await openSecureStorage();
    await secureStorage.clear();
  },
};
