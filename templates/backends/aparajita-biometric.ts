import {
  AndroidBiometryStrength,
  BiometricAuth,
  BiometryError,
  BiometryErrorType,
} from '@aparajita/capacitor-biometric-auth';
import { KeychainAccess, SecureStorage } from '@aparajita/capacitor-secure-storage';
import type { KeyStore, PromptTexts } from '../vault/key-store';
import { VaultError, type VaultErrorCode } from '../vault/vault-error';

/**
 * Bound by an event only: the app asks for biometrics, and then reads a secret that Keychain and Keystore would give
 * out without. On a rooted phone the question can be skipped. It keeps away somebody who picks up the unlocked phone.
 * Read in @aparajita/capacitor-biometric-auth 10.0.0, AuthActivity.java and BiometricAuthNative.swift, and
 * @aparajita/capacitor-secure-storage 8.0.1.
 */
export function createKeyStore(prompt: PromptTexts): KeyStore {
  return {
    async write(name, secret) {
      const { strongBiometryIsAvailable, strongReason } = await BiometricAuth.checkBiometry();
      if (!strongBiometryIsAvailable) throw new VaultError('unavailable', strongReason ?? 'No strong biometrics.');
      try {
        // Not synchronised, in no backup, and gone when the passcode is removed.
        await SecureStorage.set(name, secret, false, false, KeychainAccess.whenPasscodeSetThisDeviceOnly);
      } catch (error) {
        throw new VaultError('unavailable', String(error));
      }
    },

    async read(name) {
      await authenticate(prompt);
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

async function authenticate({ title, reason, cancel }: PromptTexts): Promise<void> {
  try {
    await BiometricAuth.authenticate({
      reason,
      androidTitle: title,
      androidSubtitle: reason,
      cancelTitle: cancel,
      allowDeviceCredential: false,
      androidBiometryStrength: AndroidBiometryStrength.strong,
    });
  } catch (error) {
    throw new VaultError(error instanceof BiometryError ? codeOf(error) : 'failed', String(error));
  }
}

function codeOf({ code }: BiometryError): VaultErrorCode {
  switch (code) {
    case BiometryErrorType.authenticationFailed:
      return 'not-recognized';
    case BiometryErrorType.biometryLockout:
      return 'locked-out';
    case BiometryErrorType.appCancel:
    case BiometryErrorType.systemCancel:
    case BiometryErrorType.userCancel:
    case BiometryErrorType.userFallback:
      return 'cancelled';
    case BiometryErrorType.biometryNotAvailable:
    case BiometryErrorType.biometryNotEnrolled:
    case BiometryErrorType.passcodeNotSet:
    case BiometryErrorType.noDeviceCredential:
      return 'unavailable';
    default:
      return 'failed';
  }
}
