import { identityVaultChanges } from '../rules/identity-vault.js';
import { defineControl, pass, unknown, warn } from './control.js';
import { noSecretSeen } from './token-vault.js';
import { placesOf, userSecrets } from './user-secrets.js';
import { vaultWrites } from './vault-writes.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'biometric-access',
  title: 'Only the user opens the secrets, by biometrics that the platform enforces',
  isJudgedBy: about('MASWE-0016', 'MASWE-0020', 'MASWE-0022'),
  failure: 'Biometrics do not guard the secrets as they could',
  judge: (facts) => {
    const secrets = userSecrets(facts).filter(({ protection }) => protection !== 'memory');
    const kept =
      secrets.length > 0
        ? secrets
        : vaultWrites(facts).map(({ medium, location }) => ({ protection: medium, location }));
    const bound = kept.filter(({ protection }) => protection === 'keystore-biometric').map(({ location }) => location);
    if (kept.length === 0) return unknown(noSecretSeen(facts));
    const changes = identityVaultChanges(facts);
    if (bound.length === 0 && changes.length > 0)
      return unknown(
        'The app sets the lock of its vault while it runs, and only then biometrics guard it or not.',
        placesOf(changes),
      );
    if (bound.length === 0)
      return warn('Whoever holds the unlocked phone reads the secrets: no store asks for biometrics.');
    return bound.length === kept.length
      ? pass('The store gives out every secret only after biometrics.', bound)
      : warn('Some secrets are read without biometrics.', placesOf(kept));
  },
});
