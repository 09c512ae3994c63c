import { frontLibrary, vaultFronts } from '../catalogue/vault-fronts.js';
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
export const vaultUses = (facts: Facts): readonly Location[] => {
  const idle = new Set(facts.uses.filter(({ isIdle }) => isIdle).map(({ location }) => location));
  return [
    ...vaultSessions(facts),
    ...[
      ...callsOf(facts, 'token-vault-storage', 'createVaultStorage'),
      ...callsOf(facts, 'token-vault-secure-storage', 'SecureStorage.setItem'),
      ...callsOf(facts, 'token-vault-secure-preferences', 'SecurePreferences.set'),
      ...vaultFronts.flatMap(({ id, type, calls }) => callsOf(facts, frontLibrary(id), `${type}.${calls.write}`)),
    ].map(({ location }) => location),
  ].filter((location) => !idle.has(location));
};

/** Why nothing can be said about how secrets are kept. */
export const noSecretSeen = ({ uses }: Facts): string =>
  uses.some(({ isIdle }) => isIdle)
    ? 'The vault is there, but the code was not seen handing it a secret.'
    : 'The code was not seen storing a secret.';
