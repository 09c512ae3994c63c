import type { LibraryUse } from '../web/library-use.js';
import type { Facts } from './facts.js';
import { callsOf } from './library-options.js';

/** Calls of web code that store a secret through the plugin for native biometrics. */
export const biometricStores = (facts: Facts): readonly LibraryUse[] =>
  callsOf(facts, 'capgo-native-biometric', 'NativeBiometricPlugin.setCredentials', 'NativeBiometricPlugin.setData');
