import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'biometric-weak-accepted',
  category: 'biometric',
  title: 'Weak biometrics accepted',
  severity: 'low',
  severityPolicy: 'low: somebody must have the phone, and something that its sensor takes for the owner.',
  why: 'Android sorts sensors by how often they are fooled. Those of class 2, mostly cameras that look at a face, are fooled far more often than those of class 3, and the Keystore never opens a key for them: an app that accepts them can only go by the answer of the prompt.',
  remedy:
    'Pass `androidBiometryStrength: AndroidBiometryStrength.strong`; in native code `setAllowedAuthenticators(BIOMETRIC_STRONG)`, with a CryptoObject. Send users whose phone has no such sensor to the sign-in.',
  standards: { cwe: ['CWE-287'], masvs: ['MASVS-AUTH-2'], maswe: [], mastg: [] },
  check: (facts, rule) =>
    facts.app.platforms.includes('android') ? [...ofOptions(facts, rule), ...ofNativeCode(facts, rule)] : [],
});

/** What the plugin takes when nothing is said is weak (definitions.d.ts of 10.0.0). */
const ofOptions = (facts: Facts, rule: RuleInfo): NewFinding[] =>
  callsOf(facts, 'aparajita-biometric-auth', 'BiometricAuthPlugin.authenticate').flatMap((use) => {
    const option = optionOf(use, '0.androidBiometryStrength');
    if (option.kind !== 'absent' && !isOneOf(option, 0, 'AndroidBiometryStrength.weak')) return [];
    const message = `Sensors that are easily fooled open the prompt${option.kind === 'absent' ? ', as no strength is asked for' : ''}.`;
    return [findingAt(rule, facts, use, option, { message, platforms: ['android'] })];
  });

const ofNativeCode = ({ app, native: { android } }: Facts, rule: RuleInfo): NewFinding[] =>
  (android?.code.weakAuthenticators ?? []).map((location) =>
    toFactFinding(rule, app, {
      location,
      key: 'BIOMETRIC_WEAK',
      message: 'Sensors that are easily fooled open the prompt.',
      platforms: ['android'],
    }),
  );
