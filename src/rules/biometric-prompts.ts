import type { LibraryUse } from '../web/library-use.js';
import type { Facts } from './facts.js';
import { callsOf } from './library-options.js';

/** Calls that ask for biometrics and only tell the app how it went: no key depends on the answer. */
export const biometricPrompts = (facts: Facts): readonly LibraryUse[] => [
  ...callsOf(facts, 'capgo-native-biometric', 'NativeBiometricPlugin.verifyIdentity'),
  ...callsOf(facts, 'capacitor-native-biometric', 'NativeBiometricPlugin.verifyIdentity'),
  ...callsOf(facts, 'aparajita-biometric-auth', 'BiometricAuthPlugin.authenticate'),
];

/** Calls that give out a secret whoever asks. Of stores that also hold settings they count where a secret is kept. */
export function ungatedReads(facts: Facts): readonly LibraryUse[] {
  const credentials = ['capgo-native-biometric', 'capacitor-native-biometric'].flatMap((library) =>
    callsOf(facts, library, 'NativeBiometricPlugin.getCredentials'),
  );
  const isSecretKept = facts.stored.some(
    ({ protection, subject }) => protection === 'keystore' && subject.kind !== 'push-token',
  );
  return isSecretKept ? [...credentials, ...valueReads(facts)] : credentials;
}

const valueReads = (facts: Facts): readonly LibraryUse[] => [
  ...callsOf(facts, 'capgo-native-biometric', 'NativeBiometricPlugin.getData'),
  ...callsOf(facts, 'aparajita-secure-storage', 'SecureStoragePlugin.get', 'SecureStoragePlugin.getItem'),
  ...callsOf(facts, 'capacitor-secure-storage-plugin', 'SecureStoragePluginPlugin.get'),
];
