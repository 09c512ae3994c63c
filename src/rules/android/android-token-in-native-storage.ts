import { writeFinding } from '../native-write.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-token-in-native-storage',
  category: 'android',
  title: 'Native code keeps a token in plain storage',
  severity: 'high',
  severityPolicy:
    'critical: refresh tokens, passwords, keys; high: access tokens and sessions; medium: ID tokens; low: a store that keeps whatever it is given',
  why: 'SharedPreferences, SQLite databases and files lie unencrypted in the folder of the app. A rooted phone, a backup or a forensic tool reads them, whether Kotlin, Java or JavaScript wrote them.',
  remedy:
    'Encrypt the value with a key of the Android Keystore (`KeyGenParameterSpec`, AES/GCM) before storing it, or leave it to the plugin that keeps the tokens of the web code. Give native code the token when it needs it, and let it keep it in memory.',
  standards: {
    cwe: ['CWE-312', 'CWE-922'],
    masvs: ['MASVS-STORAGE-1'],
    maswe: ['MASWE-0001'],
    mastg: ['MASTG-TEST-0207', 'MASTG-TEST-0287', 'MASTG-TEST-0304', 'MASTG-TEST-0305', 'MASTG-TEST-0306'],
  },
  check: ({ app, native: { android } }, rule) =>
    (android?.code.writes ?? []).map((write) => writeFinding(rule, app, write, 'android')),
});
