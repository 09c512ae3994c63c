import { escapeControl, printJson } from '../escape.js';
import type { Finding, Report } from '../report.js';
import type { Severity } from '../scales.js';
import type { ReporterOptions } from './reporter.js';
import { select } from './selection.js';

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
  printJson(select(report, thresholds).shown.map((finding) => violation(finding)));

const violation = ({ rule, title, message, severity, fingerprint, location }: Finding) => ({
  type: 'issue',
  check_name: rule,
  description: escapeControl(`${title}: ${message}`),
  categories: ['Security'],
  severity: severityOf[severity],
  fingerprint,
  location: { path: location.file, lines: { begin: location.line, end: location.endLine } },
});
