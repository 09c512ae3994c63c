import type { DiagnosticKind } from '../project/diagnostic.js';
import type { Report } from '../report/report.js';
import { isAtLeast, type Severity, severities } from '../report/scales.js';

export const exitCodes = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Kinds of diagnostics after which "no findings" would be a guess. */
const gaps: readonly DiagnosticKind[] = ['unreadable', 'unparsable', 'rule-failed'];

/** The verdict on a finished audit. Findings outrank gaps: they are certain. */
export function exitCodeOf(report: Pick<Report, 'findings' | 'diagnostics'>, failOn: Severity | 'none'): ExitCode {
  const counts = failOn !== 'none' && report.findings.some(({ severity }) => isAtLeast(severities, severity, failOn));
  if (counts) return exitCodes.findings;
  if (report.diagnostics.some(({ kind }) => gaps.includes(kind))) return exitCodes.incomplete;
  return exitCodes.clean;
}
