import { identityVaultSettings } from '../identity-vault.js';
import { findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-unlocks-on-load',
  category: 'vault',
  title: 'Vault opened before it is needed',
  severity: 'low',
  severityPolicy: 'low: the vault still asks.',
  why: 'With `unlockVaultOnLoad` the vault asks at the start of the app, before the user wants anything that needs it, and then lies open for all code of the app. Users who are asked without a reason learn to confirm without looking.',
  remedy:
    'Leave `unlockVaultOnLoad` out, and call `unlock()`, or read the value, where the user does something that needs it.',
  standards: { cwe: ['CWE-306'], masvs: ['MASVS-AUTH-2'], maswe: ['MASWE-0016'], mastg: [] },
  check: (facts, rule) =>
    identityVaultSettings(facts).flatMap((use) => {
      const option = optionOf(use, '0.unlockVaultOnLoad');
      const message = 'The vault is opened when the app starts, and then gives its values to all code of the app.';
      return isOneOf(option, true) ? [findingAt(rule, facts, use, option, { message })] : [];
    }),
});
