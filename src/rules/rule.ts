import type { Standards } from '../catalogue/standards.js';
import type { NewFinding } from '../report/build-report.js';
import type { RuleInfo } from '../report/rule-info.js';
import type { Facts } from './facts.js';

/** Judges facts, reads nothing else. */
export interface Rule extends RuleInfo {
  check(facts: Facts): readonly NewFinding[];
}

export interface RuleDefinition extends Omit<RuleInfo, 'references'> {
  readonly standards: Standards;
  check(facts: Facts, rule: RuleInfo): readonly NewFinding[];
}

/** Adds what derives from the id, so that it cannot be wrong. */
export function defineRule({ standards, check, ...info }: RuleDefinition): Rule {
  const rule: RuleInfo = { ...info, references: { ...standards, url: docsUrl(info.id) } };
  return { ...rule, check: (facts) => check(facts, rule) };
}

/** The page as published with the package. */
const docsUrl = (id: string): string => `https://unpkg.com/capward/docs/rules/${id}.md`;
