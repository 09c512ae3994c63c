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
      const { title, reason, cancel } = prompt;
      const options = { key: name, reason, title, description: reason, negativeButtonText: cancel };
      const ask = () => NativeBiometric.getSecureData(options);
      try {
        // The Keystore of some phones fails now and then, so only a key that is missing twice is lost.
        return (await ask().catch((error: unknown) => (isKeyMissing(error) ? ask() : Promise.reject(error)))).value;
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

/** On Android, under code 0: the Keystore does not give the key, for instance after a restored backup. */
const isKeyMissing = (error: unknown): boolean =>
  codeOf(error) === '0' && messageOf(error) === 'Biometric crypto object unavailable';

/** On Android, under code 0: the key was invalidated by another enrolment, or does not fit. */
const isKeyInvalid = (error: unknown): boolean =>
  codeOf(error) === '0' && /^(Biometric enrollment changed|Failed to decrypt data)/.test(messageOf(error));

/** Code 21: there is no such item. iOS says so too after the enrolment changed or the passcode was removed. */
const isLost = (error: unknown): boolean => codeOf(error) === '21' || isKeyMissing(error) || isKeyInvalid(error);

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
