import type { OptionValue } from '../../web/library-use.js';
import { callsOf, findingAt, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

/** Longer than anybody needs to finish what a prompt was for. */
const fewSeconds = 30;

export default defineRule({
  id: 'vault-stays-open',
  category: 'vault',
  title: 'Key usable for some time after biometrics',
  severity: 'medium',
  severityPolicy: `medium; low for at most ${fewSeconds} seconds.`,
  why: 'With a validity time one successful prompt opens the key for all code of the app: everything that runs in the WebView within that time can decrypt the secret without asking again. Android then also stops binding the key to the enrolled fingerprints and faces.',
  remedy:
    'Leave `authValidityDuration` out or set it to 0, so that each read asks. Keep what you need for longer in memory, for as long as you need it.',
  standards: {
    cwe: ['CWE-306'],
    masvs: ['MASVS-AUTH-2', 'MASVS-CRYPTO-2'],
    maswe: ['MASWE-0016'],
    mastg: ['MASTG-TEST-0330'],
  },
  check: (facts, rule) =>
    callsOf(
      facts,
      'capgo-native-biometric',
      'NativeBiometricPlugin.setCredentials',
      'NativeBiometricPlugin.setData',
    ).flatMap((use) => {
      const option = optionOf(use, '0.authValidityDuration');
      const seconds = secondsOf(option);
      return seconds <= 0
        ? []
        : [
            findingAt(rule, facts, use, option, {
              severity: seconds <= fewSeconds ? 'low' : 'medium',
              message: `For ${seconds} seconds after a prompt any code of the app can decrypt the secret.`,
              platforms: ['android'],
            }),
          ];
    }),
});

const secondsOf = (option: OptionValue): number =>
  option.kind === 'literal' && typeof option.value === 'number' ? option.value : 0;
