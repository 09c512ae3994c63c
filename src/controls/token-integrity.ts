import { defineControl, pass, unknown } from './control.js';
import { noSecretSeen } from './token-vault.js';
import { placesOf, userSecrets } from './user-secrets.js';
import { vaultWrites } from './vault-writes.js';
import { about } from './weaknesses.js';

const isAboutStorage = about('MASWE-0001', 'MASWE-0002');

export default defineControl({
  id: 'token-integrity',
  title: 'Nobody changes or swaps stored secrets unnoticed',
  isJudgedBy: (rule) => isAboutStorage(rule) || rule.id === 'dependency-known-flaw',
  failure: 'What is stored without reliable encryption can be changed unnoticed',
  judge: (facts) => {
    const kept = userSecrets(facts).filter(({ protection }) => protection !== 'memory');
    if (kept.length === 0) {
      const written = vaultWrites(facts);
      return written.length > 0
        ? pass('The Keychain or Keystore refuses what others wrote.', placesOf(written))
        : unknown(noSecretSeen(facts));
    }
    const places = placesOf(kept);
    return kept.every(({ protection }) => protection === 'keystore' || protection === 'keystore-biometric')
      ? pass('The Keychain or Keystore refuses what others wrote.', places)
      : unknown('Whether the encryption of the app also authenticates is not known.', places);
  },
});
