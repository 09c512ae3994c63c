import type { NewFinding } from '../../report/build-report.js';
import type { RuleInfo } from '../../report/rule-info.js';
import type { OptionValue } from '../../web/library-use.js';
import { biometricStores } from '../biometric-stores.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { findingAt, optionOf } from '../library-options.js';
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
    'Leave `authValidityDuration` out or set it to 0, so that each read asks; in native code pass 0 to `setUserAuthenticationParameters`. Keep what you need for longer in memory, for as long as you need it.',
  standards: {
    cwe: ['CWE-306'],
    masvs: ['MASVS-AUTH-2', 'MASVS-CRYPTO-2'],
    maswe: ['MASWE-0016'],
    mastg: ['MASTG-TEST-0330'],
  },
  check: (facts, rule) => [...ofOptions(facts, rule), ...ofKeys(facts, rule)],
});

const ofOptions = (facts: Facts, rule: RuleInfo): NewFinding[] =>
  biometricStores(facts).flatMap((use) => {
    const option = optionOf(use, '0.authValidityDuration');
    const seconds = secondsOf(option);
    return seconds <= 0 ? [] : [findingAt(rule, facts, use, option, { ...judged(seconds), platforms: ['android'] })];
  });

/** A key that needs nobody is not opened by a prompt either. */
const ofKeys = ({ app, native }: Facts, rule: RuleInfo): NewFinding[] =>
  (native.android?.code.keys ?? []).flatMap(({ needsUser, validity }) =>
    needsUser === false || validity === null
      ? []
      : [
          toFactFinding(rule, app, {
            ...judged(validity.value),
            location: validity.location,
            key: 'setUserAuthenticationParameters',
            platforms: ['android'],
          }),
        ],
  );

const judged = (seconds: number) => ({
  severity: seconds <= fewSeconds ? ('low' as const) : ('medium' as const),
  message: `For ${seconds} seconds after a prompt any code of the app can decrypt the secret.`,
});

const secondsOf = (option: OptionValue): number =>
  option.kind === 'literal' && typeof option.value === 'number' ? option.value : 0;
