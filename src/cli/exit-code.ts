import type { DiagnosticKind } from '../project/diagnostic.js';
import { isOpen } from '../report/open-findings.js';
import type { Finding, Report } from '../report/report.js';
import { isAtLeast, type Severity, severities } from '../report/scales.js';

export const exitCodes = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Kinds of diagnostics after which "no findings" would be a guess. */
const gaps: readonly DiagnosticKind[] = ['unreadable', 'unparsable', 'rule-failed'];

export const isComplete = ({ diagnostics }: Pick<Report, 'diagnostics'>): boolean =>
  !diagnostics.some(({ kind }) => gaps.includes(kind));

/** What an audit may find without failing. */
export interface Limits {
  readonly failOn: Severity | 'none';
  /** Number of open findings at or above `failOn` that are put up with. */
  readonly maxFindings: number;
}

/** The verdict on a finished audit. Findings outrank gaps: they are certain. */
export function exitCodeOf(report: Pick<Report, 'findings' | 'diagnostics'>, limits: Limits): ExitCode {
  const { failOn, maxFindings } = limits;
  const fails = (finding: Finding) =>
    failOn !== 'none' && isOpen(finding) && isAtLeast(severities, finding.severity, failOn);
  if (report.findings.filter(fails).length > maxFindings) return exitCodes.findings;
  return isComplete(report) ? exitCodes.clean : exitCodes.incomplete;
}
