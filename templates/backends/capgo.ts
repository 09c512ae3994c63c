import { AccessControl, NativeBiometric } from '@capgo/capacitor-native-biometric';
import type { KeyStore, PromptTexts } from '../vault/key-store';
import { VaultError } from '../vault/vault-error';

/**
 * Bound by cryptography: the Keychain item has the access control `biometryCurrentSet`, and on Android a Keystore key
 * that needs a strong biometric unwraps the secret through the CryptoObject of the prompt. Code that skips the prompt
 * gets nothing. A newly enrolled finger or face destroys the key. Writing asks nothing.
 * Read in @capgo/capacitor-native-biometric 8.6.11, NativeBiometricPlugin.swift and AsymmetricSecureDataHelper.java.
 */
export function createKeyStore(prompt: PromptTexts): KeyStore {
  return {
    async write(name, secret) {
      // What was stored under this name without access control would stay readable without biometrics.
      await NativeBiometric.deleteData({ key: name });
      try {
        await NativeBiometric.setData({ key: name, value: secret, accessControl: AccessControl.BIOMETRY_CURRENT_SET });
      } catch (error) {
        throw new VaultError('unavailable', messageOf(error));
      }
    },

    async read(name) {
      try {
        const { title, reason, cancel } = prompt;
        const options = { key: name, reason, title, description: reason, negativeButtonText: cancel };
        return (await NativeBiometric.getSecureData(options)).value;
      } catch (error) {
        if (isLost(error)) return null;
        throw toVaultError(error);
      }
    },

    remove: (name) => NativeBiometric.deleteData({ key: name }),
  };
}

/** `BiometricAuthError`, which arrives as text. */
const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
const messageOf = (error: unknown): string => String((error as { message?: unknown } | null)?.message ?? error);

/** Code 21: there is no such item. iOS says so too after the enrolment changed or the passcode was removed. */
const notFound = '21';

/** What Android says under code 0 when the key was invalidated, did not come along with a backup, or does not fit. */
const lostOnAndroid = /^(Biometric enrollment changed|Biometric crypto object unavailable|Failed to decrypt data)/;

const isLost = (error: unknown): boolean =>
  codeOf(error) === notFound || (codeOf(error) === '0' && lostOnAndroid.test(messageOf(error)));

function toVaultError(error: unknown): VaultError {
  const message = messageOf(error);
  switch (codeOf(error)) {
    case '10':
      return new VaultError('not-recognized', message);
    case '4':
      // Both a try that failed and a temporary lockout have this code.
      return new VaultError(message === 'Too many failed attempts' ? 'not-recognized' : 'locked-out', message);
    case '2':
      return new VaultError('locked-out', message);
    case '11':
    case '15':
    case '16':
    case '17':
      return new VaultError('cancelled', message);
    case '1':
    case '3':
    case '14':
      return new VaultError('unavailable', message);
    default:
      return new VaultError('failed', message);
  }
}
