import { defineControl, pass, unknown, warn } from './control.js';
import { noSecretSeen } from './token-vault.js';
import { placesOf, userSecrets } from './user-secrets.js';
import { vaultWrites } from './vault-writes.js';
import { about } from './weaknesses.js';

const isAboutStorage = about('MASWE-0001', 'MASWE-0002', 'MASWE-0003');

export default defineControl({
  id: 'encryption-at-rest',
  title: 'The Keychain or Keystore encrypts what is stored',
  isJudgedBy: (rule) => isAboutStorage(rule) || rule.id === 'dependency-known-flaw',
  failure: 'Secrets are not, or not reliably, encrypted',
  judge: (facts) => {
    const secrets = userSecrets(facts);
    const places = placesOf(secrets);
    if (secrets.length === 0) {
      const kept = vaultWrites(facts);
      return kept.length > 0
        ? pass('What the app keeps goes to the Keychain or Keystore.', placesOf(kept))
        : unknown(noSecretSeen(facts));
    }
    const weak = secrets.filter(({ protection }) => protection === 'none' || protection === 'encoded');
    if (weak.length > 0) return warn('Some secrets are stored without encryption.', placesOf(weak));
    const own = secrets.filter(({ protection }) => protection === 'encrypted');
    if (own.length > 0)
      return warn('The app encrypts some secrets itself, with a key that no hardware guards.', placesOf(own));
    return secrets.every(({ protection }) => protection === 'memory')
      ? pass('Secrets are kept in memory only.', places)
      : pass('Every secret that is stored goes to the Keychain or Keystore.', places);
  },
});
