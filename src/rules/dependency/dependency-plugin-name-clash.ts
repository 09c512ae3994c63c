import { sharedPluginNames } from '../../catalogue/plugin-names.js';
import { packageNamed } from '../dependency-versions.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-plugin-name-clash',
  category: 'dependency',
  title: 'Two plugins with one name',
  severity: 'low',
  severityPolicy: 'low: which of the two answers is not defined.',
  why: 'Capacitor finds the native half of a plugin by its name. When two packages register the same one, calls meant for the first may reach the second, which stores elsewhere, encrypts differently or has other options: a secret may end up less protected than the code says.',
  remedy:
    'Remove one of the two packages, and run `npx cap sync`. When both have stored secrets, move them over first: what the removed plugin stored stays on the device.',
  standards: { cwe: ['CWE-693'], masvs: ['MASVS-CODE-3'], maswe: [], mastg: [] },
  check: ({ app, native }, rule) =>
    sharedPluginNames.flatMap(({ name, packages }) => {
      const [one, other] = packages.map((each) => packageNamed(native.dependencies, each));
      if (!one || !other) return [];
      const { file, line, column } = one.location;
      return [
        toFactFinding(rule, app, {
          location: other.location,
          key: name,
          message: `\`${one.name}\` and \`${other.name}\` both register a plugin called \`${name}\`.`,
          steps: [{ file, line, column, note: `registers \`${name}\` too` }],
        }),
      ];
    }),
});
