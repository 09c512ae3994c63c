import { type Advisory, advisories } from '../../catalogue/advisories.js';
import type { Severity } from '../../report/scales.js';
import type { Confidence } from '../../web/token-flow.js';
import { isCertainlyIn, isIn, packageNamed, type UsedPackage, versionOf } from '../dependency-versions.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { callsOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-known-flaw',
  category: 'dependency',
  title: 'Plugin version with a known flaw',
  severity: 'medium',
  severityPolicy:
    'high when what the plugin encrypts can be computed; medium when it may silently store values in the clear; low for the rest; one step lower where the app was not seen keeping a secret in a vault.',
  why: 'A plugin that is chosen to encrypt tokens and does it wrongly is worse than none: the code looks safe, and nobody looks again. The flaws were found by reading the published versions; what they protect badly can be read from a backup, a stolen phone or a rooted one.',
  remedy:
    'Update the plugin to a version without the flaw, or move the secrets to another store where there is none. Write the secrets anew afterwards, since what is stored stays as it is.',
  standards: {
    cwe: ['CWE-1395'],
    masvs: ['MASVS-CODE-3'],
    maswe: ['MASWE-0044'],
    mastg: ['MASTG-TEST-0272', 'MASTG-TEST-0273', 'MASTG-TEST-0274', 'MASTG-TEST-0275'],
  },
  check: (facts, rule) =>
    advisories.flatMap((advisory) => {
      const used = packageNamed(facts.native.dependencies, advisory.package);
      const confidence = used && affects(advisory, used);
      if (!used || !confidence || !isExercised(advisory, facts)) return [];
      const { locked } = used;
      return [
        toFactFinding(rule, facts.app, {
          location: used.location,
          key: `${used.name} ${advisory.id}`,
          severity: severityOf(advisory, facts),
          confidence,
          message: messageOf(advisory, used),
          steps: locked ? [{ ...placeOf(locked.location), note: `the lockfile fixes version ${locked.value}` }] : [],
          evidence: [`Read in ${advisory.source}.`],
        }),
      ];
    }),
});

/** Whether the app does what the flaw needs, as far as its code tells; no call at all may be one that was not seen. */
function isExercised({ needs }: Advisory, facts: Facts): boolean {
  if (needs === undefined) return true;
  const { library, calls, option } = needs;
  const made = callsOf(facts, library, ...calls);
  if (option === undefined) return made.length > 0 || facts.uses.every((use) => use.library !== library);
  return made.some((use) => {
    const value = optionOf(use, option);
    return value.kind !== 'literal' || String(value.value).trim() === '';
  });
}

/** Where no repaired version is known, a range that begins with a flawed one most likely gives one. */
function affects({ affected, fixed }: Advisory, used: UsedPackage): Confidence | null {
  if (isCertainlyIn(used, affected)) return 'high';
  const version = versionOf(used);
  return fixed === null && used.locked === null && version !== null && isIn(version, affected) ? 'medium' : null;
}

const messageOf = ({ flaw, advice }: Advisory, used: UsedPackage): string =>
  `\`${used.name}\` ${versionOf(used) ?? ''} has a known flaw: ${flaw}. ${advice}`;

const placeOf = ({ file, line, column }: UsedPackage['location']) => ({ file, line, column });

const milder: Record<Advisory['grade'], Severity> = { high: 'medium', medium: 'low', low: 'low' };

const severityOf = ({ grade }: Advisory, { stored }: Facts): Severity =>
  stored.some(({ protection }) => protection.startsWith('keystore')) ? grade : milder[grade];
