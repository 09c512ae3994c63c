import type { Severity } from '../../report/scales.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

interface Weakness {
  readonly severity: Severity;
  readonly effect: string;
}

const always: Weakness = {
  severity: 'high',
  effect: 'can be read while the phone is locked, and has been deprecated since iOS 12',
};

/**
 * Classes that are missing are fit for tokens. https://developer.apple.com/documentation/security/ksecattraccessible
 */
const weaknesses: Readonly<Record<string, Weakness>> = {
  kSecAttrAccessibleAlways: always,
  kSecAttrAccessibleAlwaysThisDeviceOnly: always,
  kSecAttrAccessibleAfterFirstUnlock: {
    severity: 'low',
    effect: 'leaves the phone in backups, and can be read while it is locked',
  },
};

export default defineRule({
  id: 'ios-keychain-accessibility-weak',
  category: 'ios',
  title: 'Keychain item with a weak accessibility class',
  severity: 'high',
  severityPolicy:
    'high for classes that are always readable; low for one that is readable after the first unlock and migrates.',
  why: 'The accessibility class decides when iOS decrypts a Keychain item. Items of the Always classes lie open on a stolen phone that is locked; items without ThisDeviceOnly in their class move to other phones with a backup.',
  remedy:
    'Use `kSecAttrAccessibleWhenUnlockedThisDeviceOnly`, with a passcode as condition `kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly`. Where work in the background needs the token, `kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly`. Change items that exist with `SecItemUpdate`.',
  standards: {
    cwe: ['CWE-732', 'CWE-922'],
    masvs: ['MASVS-STORAGE-1'],
    maswe: ['MASWE-0001'],
    mastg: ['MASTG-TEST-0299'],
  },
  check: ({ app, native: { ios } }, rule) =>
    (ios?.code.keychain ?? [])
      .flatMap(({ accessibility }) => accessibility)
      .flatMap(({ value, location }) => {
        const weakness = Object.hasOwn(weaknesses, value) ? weaknesses[value] : undefined;
        if (!weakness) return [];
        const { severity, effect } = weakness;
        const message = `A Keychain item of the class \`${value}\` ${effect}.`;
        return [toFactFinding(rule, app, { location, key: value, severity, message, platforms: ['ios'] })];
      }),
});
