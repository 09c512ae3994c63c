import type { Diagnostic } from '../project/diagnostic.js';
import type { NewFinding } from '../report/build-report.js';
import type { Facts } from './facts.js';
import type { Rule } from './rule.js';

export interface Checked {
  readonly findings: readonly NewFinding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the rules that broke. */
  readonly failed: readonly string[];
}

/** A rule that throws is reported and makes the audit incomplete; the others still judge. */
export function checkRules(rules: readonly Rule[], facts: Facts): Checked {
  const findings: NewFinding[] = [];
  const diagnostics: Diagnostic[] = [];
  const failed: string[] = [];
  for (const rule of rules) {
    try {
      findings.push(...rule.check(facts));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failed.push(rule.id);
      diagnostics.push({ kind: 'rule-failed', file: '', message: `Rule ${rule.id} failed: ${reason}` });
    }
  }
  return { findings, diagnostics, failed };
}
