import type { Medium } from '../../catalogue/medium.js';
import { secretTitle } from '../../catalogue/secret.js';
import type { NativeWrite } from '../../native/android/native-writes.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';
import { severityOf } from '../severity.js';

const stores: Record<NativeWrite['store'], { readonly title: string; readonly medium: Medium }> = {
  preferences: { title: 'SharedPreferences', medium: 'preferences' },
  sqlite: { title: 'an SQLite database', medium: 'sqlite' },
  paper: { title: 'a file of Paper', medium: 'file' },
};

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
    (android?.code.writes ?? []).map(({ store, secret, key, location, isNameOnly }) => {
      const { title, medium } = stores[store];
      const common = { location, key, platforms: ['android'] } as const;
      if (secret === null) {
        const message = `This stores whatever it is given in ${title}, unencrypted; what that is, the native code does not tell.`;
        return toFactFinding(rule, app, { ...common, message, severity: 'low', confidence: 'low' });
      }
      return toFactFinding(rule, app, {
        ...common,
        message: `The ${secretTitle[secret.kind]} \`${secret.name}\` is stored in ${title}, unencrypted.`,
        severity: severityOf({ medium, runsOn: 'native', subject: secret }),
        confidence: isNameOnly ? 'medium' : 'high',
        subject: secret,
      });
    }),
});
