import type { SecretKind } from '../catalogue/secret.js';
import type { RuleInfo } from '../report/rule-info.js';

/** Secrets that an app needs to keep nowhere. */
const instead: Partial<Record<SecretKind, string>> = {
  password:
    'Do not keep the password: keep the refresh token that the sign-in answers with, behind biometrics, and let the password manager of the system fill in the form.',
  pin: 'Do not keep the PIN, nor its hash, which is guessed in seconds: let the Keychain / Keystore ask for biometrics before it opens the secret that the PIN guards.',
};

/** What to do about a secret of a kind that is stored where the rule says. */
export function remedyFor({ category, remedy }: RuleInfo, kind: SecretKind): string {
  const advice = category === 'storage' ? instead[kind] : undefined;
  return advice === undefined ? remedy : `${advice} Until then, ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`;
}
