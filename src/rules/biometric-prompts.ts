import type { LibraryUse } from '../web/library-use.js';
import type { Facts } from './facts.js';
import { callsOf } from './library-options.js';

/** Calls that ask for biometrics and only tell the app how it went: no key depends on the answer. */
export const biometricPrompts = (facts: Facts): readonly LibraryUse[] => [
  ...callsOf(facts, 'capgo-native-biometric', 'NativeBiometricPlugin.verifyIdentity'),
  ...callsOf(facts, 'capacitor-native-biometric', 'NativeBiometricPlugin.verifyIdentity'),
  ...callsOf(facts, 'aparajita-biometric-auth', 'BiometricAuthPlugin.authenticate'),
];

/** Calls that give out a secret whoever asks. */
export const ungatedReads = (facts: Facts): readonly LibraryUse[] => [
  ...callsOf(facts, 'capgo-native-biometric', 'NativeBiometricPlugin.getCredentials', 'NativeBiometricPlugin.getData'),
  ...callsOf(facts, 'capacitor-native-biometric', 'NativeBiometricPlugin.getCredentials'),
];
