import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../project/diagnostic.js';
import { escapeControl, printJson } from '../escape.js';
import type { Finding, Report } from '../report.js';
import type { Severity } from '../scales.js';
import type { ReporterOptions } from './reporter.js';
import { select } from './selection.js';
import { gapsOf } from './totals.js';

const severityOf: Record<Severity, string> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/**
 * GitLab Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab tells new
 * findings from known ones by comparing with the target branch.
 */
export const renderGitlab = (report: Report, { thresholds }: ReporterOptions): string =>
  printJson([
    ...select(report, thresholds).shown.map(violation),
    ...gapsOf(report.diagnostics)
      .filter(({ file }) => file !== '')
      .map(gapViolation),
  ]);

const violation = ({ rule, title, message, severity, fingerprint, location }: Finding) => ({
  type: 'issue',
  check_name: rule,
  description: escapeControl(`${title}: ${message}`),
  categories: ['Security'],
  severity: severityOf[severity],
  fingerprint,
  location: { path: location.file, lines: { begin: location.line, end: location.endLine } },
});

/** What could not be read may hide findings, so it is one. */
const gapViolation = ({ kind, file, message }: Diagnostic) => ({
  type: 'issue',
  check_name: `audit-${kind}`,
  description: escapeControl(`capward could not audit this file: ${message}`),
  categories: ['Bug Risk'],
  severity: 'major',
  fingerprint: createHash('sha256')
    .update(JSON.stringify([kind, file]))
    .digest('hex')
    .slice(0, 32),
  location: { path: file, lines: { begin: 1 } },
});
