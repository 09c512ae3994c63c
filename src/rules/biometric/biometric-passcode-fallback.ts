import type { Location } from '../../project/location.js';
import type { Platform } from '../../project/project.js';
import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { settingCalls } from '../identity-vault.js';
import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

type Values = readonly (string | boolean)[];

/** Options that let the passcode stand in for biometrics, with the values that do. */
const options: readonly (readonly [library: string, call: string, slot: string, values: Values])[] = [
  ['aparajita-biometric-auth', 'BiometricAuthPlugin.authenticate', '0.allowDeviceCredential', [true]],
  ['capgo-native-biometric', 'NativeBiometricPlugin.verifyIdentity', '0.useFallback', [true]],
  ...settingCalls.map(
    (call) => ['ionic-identity-vault', call, '0.deviceSecurityType', passcodeTypes('DeviceSecurityType')] as const,
  ),
  [
    'capawesome-vault',
    'VaultPlugin.initialize',
    '0.type',
    [
      'BIOMETRIC_OR_DEVICE_PASSCODE',
      'DEVICE_PASSCODE',
      'VaultType.BiometricOrDevicePasscode',
      'VaultType.DevicePasscode',
    ],
  ],
];

function passcodeTypes(name: string): Values {
  return ['Both', 'SystemPasscode'].flatMap((type) => [type, `${name}.${type}`]);
}

export default defineRule({
  id: 'biometric-passcode-fallback',
  category: 'biometric',
  title: 'Passcode accepted in place of biometrics',
  severity: 'low',
  severityPolicy: 'low: a passcode that is hard to guess is no bad lock, but it can be watched.',
  why: 'A passcode is typed in public, shared with the family, and often four or six digits long. Where it opens what a finger or face opens, whoever has watched it opens the session of the owner too; and Android keeps keys that allow it when somebody enrols another finger.',
  remedy:
    'For secrets that matter accept strong biometrics only: leave `allowDeviceCredential`, `useFallback` and `DEVICE_CREDENTIAL` out, use `.biometryCurrentSet` and `deviceOwnerAuthenticationWithBiometrics`. Send users without biometrics to the sign-in.',
  standards: {
    cwe: ['CWE-288'],
    masvs: ['MASVS-AUTH-2'],
    maswe: ['MASWE-0021'],
    mastg: ['MASTG-TEST-0326', 'MASTG-TEST-0268', 'MASTG-TEST-0269'],
  },
  check: (facts, rule) => [...ofOptions(facts, rule), ...ofNativeCode(facts, rule)],
});

const ofOptions = (facts: Facts, rule: RuleInfo): NewFinding[] =>
  options.flatMap(([library, call, slot, values]) =>
    callsOf(facts, library, call).flatMap((use) => {
      const option = optionOf(use, slot);
      const message = 'The passcode of the phone opens the same as a finger or face.';
      return isOneOf(option, ...values) ? [findingAt(rule, facts, use, option, { message })] : [];
    }),
  );

function ofNativeCode({ app, native: { android, ios } }: Facts, rule: RuleInfo): NewFinding[] {
  const flags = (ios?.code.keychain ?? []).flatMap(({ accessFlags }) =>
    accessFlags.filter(({ value }) => value === 'userPresence' || value === 'devicePasscode'),
  );
  const found = (location: Location, key: string, platform: Platform) =>
    toFactFinding(rule, app, {
      location,
      key,
      message: 'The code accepts the passcode of the phone in place of a finger or face.',
      platforms: [platform],
    });
  return [
    ...(android?.code.credentialFallbacks ?? []).map((place) => found(place, 'DEVICE_CREDENTIAL', 'android')),
    ...(android?.code.keys ?? []).flatMap(({ allowsCredential }) =>
      allowsCredential ? [found(allowsCredential, 'AUTH_DEVICE_CREDENTIAL', 'android')] : [],
    ),
    ...(ios?.code.passcodePolicies ?? []).map((place) => found(place, 'deviceOwnerAuthentication', 'ios')),
    ...flags.map(({ value, location }) => found(location, value, 'ios')),
  ];
}
