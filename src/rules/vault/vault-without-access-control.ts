import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import type { LibraryUse } from '../../web/library-use.js';
import { biometricPrompts } from '../biometric-prompts.js';
import { biometricStores } from '../biometric-stores.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { findingAt, isOneOf, optionOf } from '../library-options.js';
import { nativeBiometrics } from '../native-biometrics.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-without-access-control',
  category: 'vault',
  title: 'Secret stored without access control',
  severity: 'info',
  severityPolicy: 'info; low where the app asks for biometrics, so that its users expect them to guard the secret.',
  why: 'The Keychain and Keystore can refuse to give out a secret before the user has passed biometrics. Without access control they give it to any code that runs in the app, on an unlocked phone without a question. A prompt that the app shows beforehand can be skipped by whoever controls the app.',
  remedy:
    'Pass `accessControl: AccessControl.BIOMETRY_CURRENT_SET` when you store the secret, and read it with `getSecureCredentials` or `getSecureData`. Delete the old entry first: storing with access control leaves the unprotected copy. In native code use `setUserAuthenticationRequired(true)` and `SecAccessControlCreateWithFlags` with `.biometryCurrentSet`.',
  standards: {
    cwe: ['CWE-921'],
    masvs: ['MASVS-AUTH-2', 'MASVS-STORAGE-1'],
    maswe: ['MASWE-0016'],
    mastg: ['MASTG-TEST-0330'],
  },
  check: (facts, rule) => [...ofOptions(facts, rule), ...ofNativeCode(facts, rule)],
});

const ofOptions = (facts: Facts, rule: RuleInfo): NewFinding[] =>
  biometricStores(facts).flatMap((use) => {
    const option = optionOf(use, '0.accessControl');
    if (storesLiteral(use)) return [];
    if (option.kind !== 'absent' && !isOneOf(option, 0, 'AccessControl.NONE')) return [];
    const isExpected = biometricPrompts(facts).length > 0;
    return [
      findingAt(rule, facts, use, option, {
        severity: isExpected ? 'low' : 'info',
        message: `${option.kind === 'absent' ? 'No access control is set' : 'Access control is switched off'}: the secret is given out without biometrics${isExpected ? ', although the app asks for them elsewhere' : ''}.`,
      }),
    ];
  });

/** Only where the native code asks for biometrics: keys that encrypt in the background need nobody. */
function ofNativeCode(facts: Facts, rule: RuleInfo): NewFinding[] {
  const { android, ios } = facts.native;
  const asking = nativeBiometrics(facts).flatMap(({ platform, prompts }) => (prompts.length > 0 ? platform : []));
  const keys = (android?.code.keys ?? []).filter(({ needsUser }) => needsUser === false);
  const items = (ios?.code.keychain ?? []).flatMap(({ uncontrolled }) => uncontrolled);
  const places = [
    ...keys.map(({ location }) => ({ location, platform: 'android', key: 'KeyGenParameterSpec' }) as const),
    ...items.map((location) => ({ location, platform: 'ios', key: 'SecItemAdd' }) as const),
  ];
  return places
    .filter(({ platform }) => asking.includes(platform))
    .map(({ location, platform, key }) =>
      toFactFinding(rule, facts.app, {
        location,
        key,
        severity: 'low',
        message:
          platform === 'ios'
            ? 'The item has no access control: the Keychain gives it out without biometrics, although the app asks for them elsewhere.'
            : 'The key needs no user authentication: the Keystore uses it without biometrics, although the app asks for them elsewhere.',
        platforms: [platform],
      }),
    );
}

/** A literal is a flag or a name, and no secret of the user. */
const storesLiteral = (use: LibraryUse): boolean =>
  ['0.value', '0.password'].some((slot) => optionOf(use, slot).kind === 'literal');
