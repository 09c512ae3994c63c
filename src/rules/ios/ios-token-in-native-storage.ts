import { writeFinding } from '../native-write.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'ios-token-in-native-storage',
  category: 'ios',
  title: 'Native iOS code keeps a token in plain storage',
  severity: 'high',
  severityPolicy:
    'critical: refresh tokens, passwords, keys; high: access tokens and sessions; medium: ID tokens; one step higher in the key-value store of iCloud',
  why: 'UserDefaults are a property list in the folder of the app, Realm and Core Data are plain databases, and all of them are part of backups; what lies in the key-value store of iCloud is on every device of the account. Only the Keychain encrypts with a key that the phone guards.',
  remedy:
    'Store the token by `SecItemAdd` with `kSecAttrAccessibleWhenUnlockedThisDeviceOnly`, or leave it to the plugin that keeps the tokens of the web code. Remove what lies in the old place.',
  standards: {
    cwe: ['CWE-312', 'CWE-922'],
    masvs: ['MASVS-STORAGE-1'],
    maswe: ['MASWE-0001'],
    mastg: ['MASTG-TEST-0300', 'MASTG-TEST-0301', 'MASTG-TEST-0302'],
  },
  check: ({ app, native: { ios } }, rule) =>
    (ios?.code.writes ?? []).map((write) => writeFinding(rule, app, write, 'ios')),
});
