import type { LibraryUse } from '../../web/library-use.js';
import type { Facts } from '../facts.js';
import { identityVaultSettings } from '../identity-vault.js';
import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-never-locks',
  category: 'vault',
  title: 'Vault that never locks by itself',
  severity: 'low',
  severityPolicy: 'low: the vault still asks once after each start of the app.',
  why: 'A vault asks for biometrics when it is opened, and then gives its values to all code of the app until it is locked. Apps stay in the background for days: without a time limit whoever picks up the unlocked phone finds an open session.',
  remedy:
    'Set `lockAfterBackgrounded` to a few seconds up to some minutes, in milliseconds, and call `lock()` when the user logs out or the app shows something that needs no secret.',
  standards: { cwe: ['CWE-306'], masvs: ['MASVS-AUTH-2'], maswe: ['MASWE-0016'], mastg: [] },
  check: (facts, rule) => {
    const slot = '0.lockAfterBackgrounded';
    return lockable(facts).flatMap((use) => {
      const option = optionOf(use, slot);
      if (option.kind !== 'absent') return [];
      return [
        findingAt(rule, facts, use, option, {
          message:
            '`lockAfterBackgrounded` is not set: once opened, the vault stays open until the app ends or locks it.',
        }),
      ];
    });
  },
});

/** Other types of Identity Vault cannot lock. */
function lockable(facts: Facts): readonly LibraryUse[] {
  const identity = identityVaultSettings(facts).filter((use) =>
    isOneOf(
      optionOf(use, '0.type'),
      ...['DeviceSecurity', 'CustomPasscode', 'VaultType.DeviceSecurity', 'VaultType.CustomPasscode'],
    ),
  );
  return [...identity, ...callsOf(facts, 'capawesome-vault', 'VaultPlugin.initialize')];
}
