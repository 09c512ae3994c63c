import { isExposure } from '../../catalogue/medium.js';
import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import { biometricPrompts, ungatedReads } from '../biometric-prompts.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { nativeBiometrics } from '../native-biometrics.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'biometric-event-bound',
  category: 'biometric',
  title: 'Biometric check that guards no key',
  severity: 'medium',
  severityPolicy: 'medium; low for a prompt of native code that was not seen reading a secret.',
  why: 'The prompt only tells the app that it went well, and the app then reads a secret that was never locked. On a rooted phone, or with a patched app, that answer is forged with a ready-made script, and the secret is there without any finger or face. Only a key that the Keychain or Keystore refuses to use before biometrics withstands that.',
  remedy:
    'Let the store ask: with @capgo/capacitor-native-biometric store by `setData` or `setCredentials` with `accessControl: AccessControl.BIOMETRY_CURRENT_SET`, read by `getSecureData` or `getSecureCredentials`, and leave `verifyIdentity` out. In native code hand a `CryptoObject` with a key that needs the user to `authenticate`; on iOS read a Keychain item that has an access control instead of calling `evaluatePolicy`.',
  standards: {
    cwe: ['CWE-287'],
    masvs: ['MASVS-AUTH-2'],
    maswe: ['MASWE-0020'],
    mastg: ['MASTG-TEST-0327', 'MASTG-TEST-0266', 'MASTG-TEST-0267'],
  },
  check: (facts, rule) => [...ofWebCode(facts, rule), ...ofNativeCode(facts, rule)],
});

function ofWebCode(facts: Facts, rule: RuleInfo): NewFinding[] {
  const reads = readsOf(facts);
  const unlocked = reads.length > 0 ? reads : keptOpen(facts);
  if (unlocked.length === 0) return [];
  return biometricPrompts(facts).map((prompt) =>
    toFactFinding(rule, facts.app, {
      location: prompt.location,
      key: prompt.call,
      message:
        'The app asks for biometrics and goes by the answer, but the secrets it keeps are given out without them.',
      steps: [{ ...placeOf(prompt.location), note: 'asks for biometrics' }, ...unlocked],
    }),
  );
}

const ofNativeCode = (facts: Facts, rule: RuleInfo): NewFinding[] =>
  nativeBiometrics(facts).flatMap(({ platform, unbound, ungated }) =>
    unbound.map((location) =>
      toFactFinding(rule, facts.app, {
        location,
        key: platform === 'ios' ? 'evaluatePolicy' : 'authenticate',
        severity: ungated.length > 0 ? 'medium' : 'low',
        message:
          platform === 'ios'
            ? '`evaluatePolicy` only tells the app that biometrics went well; no Keychain item depends on it.'
            : 'The prompt gets no CryptoObject: it only tells the app that biometrics went well, and opens no key.',
        steps: ungated.slice(0, mostSteps).map((place) => ({ ...placeOf(place), note: 'opens without biometrics' })),
        platforms: [platform],
      }),
    ),
  );

const mostSteps = 5;

const readsOf = (facts: Facts): NewFinding['flow'] =>
  ungatedReads(facts)
    .slice(0, mostSteps)
    .map(({ location }) => ({ ...placeOf(location), note: 'reads without biometrics' }));

/** What lies in the clear is given out to anyone; an app that has something else behind biometrics may ask for that. */
function keptOpen({ flows, stored }: Facts): NewFinding['flow'] {
  if (stored.some(({ protection }) => protection === 'keystore-biometric')) return [];
  return flows
    .filter(({ medium, runsOn, confidence }) => !isExposure(medium) && runsOn !== 'web' && confidence !== 'low')
    .filter(({ subject }) => subject.kind !== 'push-token')
    .slice(0, mostSteps)
    .map(({ location }) => ({ ...placeOf(location), note: 'kept where no biometrics lock it' }));
}

const placeOf = ({ file, line, column }: { file: string; line: number; column: number }) => ({ file, line, column });
