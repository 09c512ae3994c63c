import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-encrypted-preferences-deprecated',
  category: 'android',
  title: 'Deprecated encryption of androidx.security',
  severity: 'low',
  severityPolicy: 'low: what it encrypts is safe today.',
  why: 'EncryptedSharedPreferences, EncryptedFile and MasterKey are deprecated since security-crypto 1.1.0, and nobody repairs them any more. Known trouble stays: after a restored backup the keyset cannot be opened, apps crash or start afresh, and code that catches the error tends to fall back to plain preferences.',
  remedy:
    'Encrypt with a key of the Android Keystore (`KeyGenParameterSpec`, AES/GCM), or use Tink with a keyset that the Keystore guards. Read the old values once, write them anew, and exclude the old file from backups meanwhile.',
  standards: {
    cwe: ['CWE-477'],
    masvs: ['MASVS-CODE-3'],
    maswe: ['MASWE-0046'],
    mastg: [],
  },
  check: ({ app, native: { android } }, rule) =>
    (android?.code.encryptedPreferences ?? []).map(({ value, location }) =>
      toFactFinding(rule, app, {
        location,
        key: value,
        message: `\`${value}\` of androidx.security.crypto is deprecated, and breaks when a backup is restored.`,
        platforms: ['android'],
      }),
    ),
});
