import type { Diagnostic } from '../../project/diagnostic.js';
import type { Finding } from '../report.js';
import { severities } from '../scales.js';

/** `2 critical, 1 low`, or `no findings`. */
export function totals(findings: readonly Finding[]): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${count} ${severity}`] : [];
  });
  return counts.length > 0 ? counts.join(', ') : 'no findings';
}

/** What kept the audit from seeing everything; a report that hides it would look clean. */
export const gapsOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ kind }) => kind === 'unreadable' || kind === 'unparsable' || kind === 'rule-failed');
