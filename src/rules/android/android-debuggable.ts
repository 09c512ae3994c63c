import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-debuggable',
  category: 'android',
  title: 'Released Android app can be debugged',
  severity: 'high',
  severityPolicy: 'high',
  why: 'Anyone with the phone in hand and a cable can attach a debugger to a debuggable app, run commands as the app (`adb shell run-as`) and copy its private files, tokens included. The WebView can be inspected too.',
  remedy:
    'Remove `android:debuggable` from the manifest and `debuggable true` from the release build type: Gradle sets the flag for debug builds by itself.',
  standards: {
    cwe: ['CWE-489'],
    masvs: ['MASVS-RESILIENCE-4'],
    maswe: ['MASWE-0063'],
    mastg: [],
  },
  check: ({ app, native: { android } }, rule) => {
    const attribute = android?.application?.debuggable ?? null;
    const setting = android?.build.debuggable ?? null;
    return [
      {
        found: attribute,
        key: 'android:debuggable',
        message: 'The manifest makes the app debuggable, also when it is released.',
      },
      { found: setting, key: 'debuggable', message: 'The release build type makes the app debuggable.' },
    ].flatMap(({ found, key, message }) =>
      found?.value === true
        ? [toFactFinding(rule, app, { location: found.location, key, message, platforms: ['android'] })]
        : [],
    );
  },
});
