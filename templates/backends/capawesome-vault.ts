import { Vault, VaultType } from '@capawesome-team/capacitor-vault';
import type { KeyStore, PromptTexts } from '../vault/key-store';
import { VaultError } from '../vault/vault-error';

/**
 * Guarded by Capawesome Vault. That a key behind biometrics encrypts the content is the word of its vendor. Each secret
 * gets a vault of its own, because a vault can be cleared without unlocking it.
 * https://capawesome.io/plugins/vault/
 */
export function createKeyStore({ title, reason, cancel }: PromptTexts): KeyStore {
  const initialized = new Map<string, Promise<void>>();

  function initialize(vaultId: string): Promise<void> {
    const done =
      initialized.get(vaultId) ??
      Vault.initialize({
        vaultId,
        type: VaultType.Biometric,
        title,
        subtitle: reason,
        cancelButtonText: cancel,
        lockAfterBackgrounded: 0,
        // Fixed when the vault is created; later values are ignored.
        invalidateOnBiometricEnrollment: true,
      });
    initialized.set(vaultId, done);
    return done;
  }

  return {
    async write(vaultId, value) {
      try {
        await initialize(vaultId);
        await Vault.clear({ vaultId });
        await Vault.setValue({ vaultId, key: secretKey, value });
        await Vault.lock({ vaultId });
      } catch (error) {
        throw new VaultError('unavailable', String(error));
      }
    },

    async read(vaultId) {
      await initialize(vaultId);
      if (await isEmpty(vaultId)) return null;
      try {
        await Vault.unlock({ vaultId });
        return (await Vault.getValue({ vaultId, key: secretKey })).value;
      } catch (error) {
        // It loses its content when the enrolment changed.
        if (await isEmpty(vaultId)) return null;
        throw new VaultError('failed', String(error));
      } finally {
        await Vault.lock({ vaultId });
      }
    },

    async remove(vaultId) {
      await initialize(vaultId);
      await Vault.clear({ vaultId });
    },
  };
}

const secretKey = 'secret';

const isEmpty = async (vaultId: string): Promise<boolean> => (await Vault.isEmpty({ vaultId })).isEmpty;
