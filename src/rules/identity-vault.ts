import type { LibraryUse } from '../web/library-use.js';
import type { Facts } from './facts.js';
import { callsOf } from './library-options.js';

/** Members that take the settings of Identity Vault. The constructor may leave them to `initialize`. */
export const settingCalls = ['new Vault', 'Vault.initialize', 'Vault.updateConfig'] as const;

/** Calls with which the app sets Identity Vault up, or sets it otherwise while it runs. */
export const identityVaultSettings = (facts: Facts): readonly LibraryUse[] =>
  callsOf(facts, 'ionic-identity-vault', ...settingCalls);

/**
 * Calls with which the app chooses the lock of Identity Vault while it runs, as it does when the user switches
 * biometrics on.
 */
export const identityVaultChanges = (facts: Facts): readonly LibraryUse[] =>
  callsOf(facts, 'ionic-identity-vault', 'Vault.updateConfig');
