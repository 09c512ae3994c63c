import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'biometric-survives-enrollment',
  category: 'biometric',
  title: 'Key survives a new fingerprint or face',
  severity: 'low',
  severityPolicy: 'low: whoever adds a finger or face must know the passcode of the phone.',
  why: 'Who knows the passcode of a phone, a partner or a thief who watched, can add a finger or a face of their own. A key that survives that then opens for them as it does for the owner. A key that is lost with each such change makes the owner sign in again instead.',
  remedy:
    'Pass `AccessControl.BIOMETRY_CURRENT_SET` to Native Biometric, `invalidateOnBiometricEnrollment: true` to the first initialisation of a Capawesome vault; in native code leave `setInvalidatedByBiometricEnrollment` alone and use `.biometryCurrentSet`. Send users to the sign-in when the secret is gone.',
  standards: {
    cwe: ['CWE-287'],
    masvs: ['MASVS-AUTH-2', 'MASVS-CRYPTO-2'],
    maswe: ['MASWE-0022'],
    mastg: ['MASTG-TEST-0328', 'MASTG-TEST-0270', 'MASTG-TEST-0271'],
  },
  check: (facts, rule) => {
    const any = callsOf(
      facts,
      'capgo-native-biometric',
      'NativeBiometricPlugin.setCredentials',
      'NativeBiometricPlugin.setData',
    )
      .map((use) => ({ use, option: optionOf(use, '0.accessControl') }))
      .filter(({ option }) => isOneOf(option, 2, 'AccessControl.BIOMETRY_ANY'));
    const kept = callsOf(facts, 'capawesome-vault', 'VaultPlugin.initialize')
      .map((use) => ({ use, option: optionOf(use, '0.invalidateOnBiometricEnrollment') }))
      .filter(({ option }) => option.kind === 'absent' || isOneOf(option, false));
    const web = [...any, ...kept].map(({ use, option }) => findingAt(rule, facts, use, option, { message }));
    return [...web, ...ofNativeCode(facts, rule)];
  },
});

const message = 'The secret stays readable after somebody has enrolled another finger or face.';

function ofNativeCode({ app, native: { android, ios } }: Facts, rule: RuleInfo): NewFinding[] {
  const keys = (android?.code.keys ?? []).flatMap(({ survivesEnrollment }) => survivesEnrollment ?? []);
  const flags = (ios?.code.keychain ?? []).flatMap(({ accessFlags }) =>
    accessFlags.filter(({ value }) => value === 'biometryAny' || value === 'touchIDAny'),
  );
  return [
    ...keys.map((location) =>
      toFactFinding(rule, app, {
        location,
        key: 'setInvalidatedByBiometricEnrollment',
        message,
        platforms: ['android'],
      }),
    ),
    ...flags.map(({ value, location }) =>
      toFactFinding(rule, app, { location, key: value, message, platforms: ['ios'] }),
    ),
  ];
}
