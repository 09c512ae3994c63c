import { DeviceSecurityType, Vault, VaultType } from '@ionic-enterprise/identity-vault';
import type { KeyStore, PromptTexts } from '../vault/key-store';
import { VaultError } from '../vault/vault-error';

/**
 * Guarded by Identity Vault, whose source is closed: that biometrics bind the key by cryptography is the word of its
 * vendor. Each secret gets a vault of its own, because a vault can be cleared without unlocking it.
 * https://ionic.io/docs/identity-vault
 */
export function createKeyStore({ title, reason, cancel }: PromptTexts): KeyStore {
  const vaults = new Map<string, Promise<Vault>>();

  async function open(name: string): Promise<Vault> {
    const vault = new Vault();
    await vault.initialize({
      key: name,
      // `SecureStorage` would be synchronised by iCloud, and never lock.
      type: VaultType.DeviceSecurity,
      deviceSecurityType: DeviceSecurityType.Biometrics,
      lockAfterBackgrounded: 0,
      shouldClearVaultAfterTooManyFailedAttempts: true,
      unlockVaultOnLoad: false,
      androidBiometricsPromptTitle: title,
      androidBiometricsPromptSubtitle: reason,
      androidBiometricsNegativeButtonText: cancel,
    });
    return vault;
  }

  function vaultOf(name: string): Promise<Vault> {
    const opened = vaults.get(name) ?? open(name);
    vaults.set(name, opened);
    return opened;
  }

  return {
    async write(name, secret) {
      const vault = await vaultOf(name);
      try {
        await vault.clear();
        await vault.setValue(secretKey, secret);
        await vault.lock();
      } catch (error) {
        throw new VaultError('unavailable', String(error));
      }
    },

    async read(name) {
      const vault = await vaultOf(name);
      if (await vault.isEmpty()) return null;
      try {
        await vault.unlock();
        return await vault.getValue<string>(secretKey);
      } catch (error) {
        // It empties itself after too many attempts, and when the enrolment changed.
        if (await vault.isEmpty()) return null;
        throw new VaultError('failed', String(error));
      } finally {
        await vault.lock();
      }
    },

    remove: async (name) => (await vaultOf(name)).clear(),
  };
}

const secretKey = 'secret';
