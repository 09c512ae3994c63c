import { unmaintainedPackages } from '../../catalogue/unmaintained-packages.js';
import { packageNamed } from '../dependency-versions.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-unmaintained',
  category: 'dependency',
  title: 'Plugin that nobody maintains',
  severity: 'low',
  severityPolicy:
    'low: nothing is known to be wrong, but nobody would repair it. Known flaws have a rule of their own.',
  why: 'Stores of secrets depend on what Android and iOS do with keys, backups and biometrics, and that changes every year. A plugin that is no longer looked after breaks unnoticed, and a flaw in it stays.',
  remedy:
    'Move to the successor that the message names. Read the secrets once with the old plugin, write them with the new one, and delete the old entries.',
  standards: { cwe: ['CWE-1104'], masvs: ['MASVS-CODE-3'], maswe: ['MASWE-0044'], mastg: [] },
  check: ({ app, native }, rule) =>
    unmaintainedPackages.flatMap(({ name, story, successor, source }) => {
      const used = packageNamed(native.dependencies, name);
      if (used === null) return [];
      return [
        toFactFinding(rule, app, {
          location: used.location,
          key: name,
          message: `\`${name}\` is not maintained. ${story} Its successor: ${successor}.`,
          evidence: [`Read in ${source}.`],
        }),
      ];
    }),
});
