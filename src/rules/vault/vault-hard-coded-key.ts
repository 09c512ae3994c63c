import { callsOf, findingAt, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

/** Calls that take the key of an encrypted store from the code of the app. */
const keyed: readonly (readonly [library: string, call: string, slot: string])[] = [
  ['ionic-storage', 'Storage.setEncryptionKey', '0'],
  ['ionic-secure-storage', 'KeyValueStorage.create', '0'],
  ['capacitor-sqlite', 'SQLiteConnection.setEncryptionSecret', '0'],
  ['capacitor-sqlite', 'CapacitorSQLitePlugin.setEncryptionSecret', '0.passphrase'],
];

export default defineRule({
  id: 'vault-hard-coded-key',
  category: 'vault',
  title: 'Key of an encrypted store in the code',
  severity: 'high',
  severityPolicy: 'high',
  why: 'The key ships inside the app, the same for all users, and an app package is a ZIP file. Whoever has it opens the store of every phone from which a copy can be made: a backup, a stolen device, a rooted one. The store is encrypted, and protects nothing.',
  remedy:
    'Make a random key per installation, with `crypto.getRandomValues`, and keep it in the Keychain or Keystore, through @aparajita/capacitor-secure-storage or @capgo/capacitor-native-biometric. Encrypt anew what the old key has encrypted.',
  standards: {
    cwe: ['CWE-321'],
    masvs: ['MASVS-CRYPTO-2', 'MASVS-STORAGE-1'],
    maswe: ['MASWE-0003'],
    mastg: [],
  },
  check: (facts, rule) =>
    keyed.flatMap(([library, call, slot]) =>
      callsOf(facts, library, call).flatMap((use) => {
        const option = optionOf(use, slot);
        if (option.kind !== 'literal' || typeof option.value !== 'string' || option.value === '') return [];
        return [
          findingAt(rule, facts, use, option, {
            message: 'The key that encrypts the store stands in the code, for everybody who downloads the app.',
            // That there is a subject makes reporters cover the literal.
            subject: { kind: 'key', name: 'encryption key' },
          }),
        ];
      }),
    ),
});
