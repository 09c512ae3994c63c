import { KeychainAccess, SecureStorage } from '@aparajita/capacitor-secure-storage';
import type { KeyStore, PromptTexts } from '../vault/key-store';
import { VaultError } from '../vault/vault-error';

/**
 * Encrypted by Keychain and Keystore, and bound to this device; nobody is asked for biometrics. Whoever holds the
 * unlocked phone can use the app.
 * Read in @aparajita/capacitor-secure-storage 8.0.1, Plugin.swift and SecureStorage.java.
 */
export function createKeyStore(_: PromptTexts): KeyStore {
  return {
    async write(name, secret) {
      try {
        // Not synchronised, and in no backup: the default class moves to other devices.
        await SecureStorage.set(name, secret, false, false, KeychainAccess.whenUnlockedThisDeviceOnly);
      } catch (error) {
        throw new VaultError('unavailable', String(error));
      }
    },

    async read(name) {
      const value = await SecureStorage.get(name, false, false).catch((error: unknown) => {
        throw new VaultError('failed', String(error));
      });
      return typeof value === 'string' ? value : null;
    },

    async remove(name) {
      await SecureStorage.remove(name, false);
    },
  };
}
