import type { Location } from '../project/location.js';
import type { Facts } from '../rules/facts.js';
import { callsOf } from '../rules/library-options.js';

/** Files of the vault that use its session themselves, whether or not the app does. */
const ownFile = /\/(?:migration\/migrate|oauth\/sign-in)\.[jt]s$/;

/** Where the app hands its tokens to the session of the vault that `init` adds. */
export const vaultSessions = (facts: Facts): readonly Location[] =>
  [...callsOf(facts, 'token-vault-session', 'Session.signIn'), ...callsOf(facts, 'token-vault-sign-in', 'signIn')]
    .map(({ location }) => location)
    .filter(({ file }) => !ownFile.test(file));

/** Where the app keeps anything in that vault. */
export const vaultUses = (facts: Facts): readonly Location[] => [
  ...vaultSessions(facts),
  ...[
    ...callsOf(facts, 'token-vault-storage', 'createVaultStorage'),
    ...callsOf(facts, 'token-vault-secure-storage', 'SecureStorage.setItem'),
    ...callsOf(facts, 'token-vault-secure-preferences', 'SecurePreferences.set'),
  ].map(({ location }) => location),
];
