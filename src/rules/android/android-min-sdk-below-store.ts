import { keystoreApiLevel } from '../../catalogue/keystore.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-min-sdk-below-store',
  category: 'android',
  title: 'Lowest Android version below what secure storage needs',
  severity: 'low',
  severityPolicy: 'medium: the app keeps secrets in the Keystore; low otherwise',
  why: 'Before Android 6 (API 23) the Keystore holds no AES keys and cannot bind a key to the screen lock or a fingerprint. Plugins then fall back to weaker schemes or store nothing, and such phones have had no security updates for years.',
  remedy:
    'Raise `minSdkVersion` to 23 or more in android/variables.gradle; Capacitor 7 asks for 23, Capacitor 8 for 24.',
  standards: {
    cwe: ['CWE-693'],
    masvs: ['MASVS-CODE-1'],
    maswe: [],
    mastg: [],
  },
  check: ({ app, stored, native: { android } }, rule) => {
    const minSdk = android?.build.minSdk;
    if (!minSdk || minSdk.value >= keystoreApiLevel) return [];
    const isKept = stored.some(({ protection }) => protection === 'keystore' || protection === 'keystore-biometric');
    const message = `The app runs on Android API ${minSdk.value}, whose Keystore holds no AES keys; ${isKept ? 'the secrets it keeps there need' : 'secure storage needs'} API ${keystoreApiLevel}.`;
    return [
      toFactFinding(rule, app, {
        location: minSdk.location,
        key: 'minSdkVersion',
        severity: isKept ? 'medium' : 'low',
        message,
        platforms: ['android'],
      }),
    ];
  },
});
