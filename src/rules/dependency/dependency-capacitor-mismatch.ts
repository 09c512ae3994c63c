import coerce from 'semver/functions/coerce.js';
import { type CapacitorRange, capacitorRanges } from '../../catalogue/capacitor-ranges.js';
import type { App } from '../../project/project.js';
import { isIn, packageNamed, type UsedPackage, versionOf } from '../dependency-versions.js';
import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dependency-capacitor-mismatch',
  category: 'dependency',
  title: 'Plugin made for another Capacitor',
  severity: 'low',
  severityPolicy: 'low: such an app often does not build, but when it does its store may be missing.',
  why: 'Each major version of a plugin is made for certain versions of Capacitor. Some packages list Capacitor among their dependencies instead of their peers, so that no package manager warns. An app built so may lack the native half of its secure store: calls fail, and what the app falls back to is seldom encrypted.',
  remedy:
    'Install the major version of the plugin that belongs to your Capacitor, and run `npx cap sync`. Update plugins together with Capacitor.',
  standards: { cwe: ['CWE-693'], masvs: ['MASVS-CODE-3'], maswe: [], mastg: [] },
  check: ({ app, native }, rule) => {
    const capacitor = coerce(app.capacitor?.version)?.version;
    if (capacitor === undefined) return [];
    return capacitorRanges.flatMap((range) => {
      const used = packageNamed(native.dependencies, range.package);
      const version = used && versionOf(used);
      if (!version || !isIn(version, range.versions) || isIn(capacitor, range.capacitor)) return [];
      const message = messageOf(used, version, range, app);
      return [toFactFinding(rule, app, { location: used.location, key: used.name, message })];
    });
  },
});

const messageOf = (used: UsedPackage, version: string, { capacitor }: CapacitorRange, app: App): string =>
  `\`${used.name}\` ${version} is made for Capacitor ${wordsOf(capacitor)}; this app uses ${app.capacitor?.version ?? ''}.`;

/** `>=8` and `6.x` as people say it. */
const wordsOf = (range: string): string => range.replace(/^>=(\d+)$/, '$1 and later').replace(/\.x$/, '');
