import { identityVaultSettings } from '../identity-vault.js';
import { findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-survives-failed-attempts',
  category: 'vault',
  title: 'Vault that is never cleared after failed attempts',
  severity: 'low',
  severityPolicy: 'low',
  why: 'A passcode of four digits has ten thousand possibilities. A vault that is not cleared after some wrong ones lets whoever holds the phone try them all, by hand or with a script.',
  remedy:
    'Set `shouldClearVaultAfterTooManyFailedAttempts: true`, and send the user to the sign-in when the vault is empty.',
  standards: { cwe: ['CWE-287'], masvs: ['MASVS-AUTH-2'], maswe: ['MASWE-0020'], mastg: [] },
  check: (facts, rule) =>
    identityVaultSettings(facts).flatMap((use) => {
      const option = optionOf(use, '0.shouldClearVaultAfterTooManyFailedAttempts');
      const message = 'The vault keeps its secrets however often somebody tries to open it.';
      return isOneOf(option, false) ? [findingAt(rule, facts, use, option, { message })] : [];
    }),
});
