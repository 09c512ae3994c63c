import type { LibraryUse } from '../../web/library-use.js';
import { toFactFinding } from '../fact-finding.js';
import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-synchronized',
  category: 'vault',
  title: 'Secret synchronised through iCloud',
  severity: 'medium',
  severityPolicy: 'medium; low for a vault type that does so by itself.',
  why: 'A synchronised Keychain item is copied to every device of the Apple account, also to those that are lost, shared or never seen by the app. A token of a session that was started on one phone then works from all of them, and removing it at logout depends on all of them being online.',
  remedy:
    'Leave synchronisation off, and choose an accessibility that ends in ThisDeviceOnly: `setDefaultKeychainAccess(KeychainAccess.whenUnlockedThisDeviceOnly)`, in native code `kSecAttrAccessibleWhenUnlockedThisDeviceOnly`. Let users sign in on each device.',
  standards: { cwe: ['CWE-668'], masvs: ['MASVS-STORAGE-2'], maswe: ['MASWE-0006'], mastg: [] },
  check: (facts, rule) => {
    const switched = [
      ...on(callsOf(facts, 'aparajita-secure-storage', 'SecureStoragePlugin.setSynchronize'), '0'),
      ...on(callsOf(facts, 'aparajita-secure-storage', 'SecureStoragePlugin.set'), '3'),
      ...on(callsOf(facts, 'capacitor-secure-storage-plugin', 'SecureStoragePluginPlugin.set'), '0.isSynchronizable'),
    ].map((use) => ({ ...use, message }));
    const byType = callsOf(facts, 'ionic-identity-vault', 'new Vault', 'Vault.initialize')
      .map((use) => ({ use, option: optionOf(use, '0.type') }))
      .filter(({ option }) => isOneOf(option, 'SecureStorage', 'VaultType.SecureStorage'))
      .map((one) => ({
        ...one,
        severity: 'low' as const,
        message: 'This type of vault never locks, and iCloud and the set-up of a new device copy its values.',
      }));
    const web = [...switched, ...byType].map(({ use, option, ...judgement }) =>
      findingAt(rule, facts, use, option, { ...judgement, platforms: ['ios'] }),
    );
    const items = (facts.native.ios?.code.keychain ?? []).flatMap(({ synchronized }) => synchronized);
    const native = items.map((location) =>
      toFactFinding(rule, facts.app, { location, key: 'kSecAttrSynchronizable', message, platforms: ['ios'] }),
    );
    return [...web, ...native];
  },
});

const message = 'The secret is synchronised to all devices of the Apple account.';

const on = (uses: readonly LibraryUse[], slot: string) =>
  uses.map((use) => ({ use, option: optionOf(use, slot) })).filter(({ option }) => isOneOf(option, true));
