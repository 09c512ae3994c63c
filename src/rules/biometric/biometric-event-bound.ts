import type { NewFinding } from '../../report/build-report.js';
import { biometricPrompts, ungatedReads } from '../biometric-prompts.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'biometric-event-bound',
  category: 'biometric',
  title: 'Biometric check that guards no key',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'The prompt only tells the app that it went well, and the app then reads a secret that was never locked. On a rooted phone, or with a patched app, that answer is forged with a ready-made script, and the secret is there without any finger or face. Only a key that the Keychain or Keystore refuses to use before biometrics withstands that.',
  remedy:
    'Let the store ask: with @capgo/capacitor-native-biometric store by `setData` or `setCredentials` with `accessControl: AccessControl.BIOMETRY_CURRENT_SET`, read by `getSecureData` or `getSecureCredentials`, and leave `verifyIdentity` out.',
  standards: {
    cwe: ['CWE-287'],
    masvs: ['MASVS-AUTH-2'],
    maswe: ['MASWE-0020'],
    mastg: ['MASTG-TEST-0327', 'MASTG-TEST-0266'],
  },
  check: (facts, rule) => {
    const unlocked = readsOf(facts);
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
  },
});

const mostSteps = 5;

const readsOf = (facts: Facts): NewFinding['flow'] =>
  ungatedReads(facts)
    .slice(0, mostSteps)
    .map(({ location }) => ({ ...placeOf(location), note: 'reads without biometrics' }));

const placeOf = ({ file, line, column }: { file: string; line: number; column: number }) => ({ file, line, column });
