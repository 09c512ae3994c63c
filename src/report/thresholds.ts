import type { Confidence } from '../web/token-flow.js';
import { countFindings } from './arrange.js';
import type { Finding, Report } from './report.js';
import { confidences, isAtLeast, type Severity, severities } from './scales.js';

export interface Thresholds {
  readonly minSeverity: Severity;
  readonly minConfidence: Confidence;
}

export const meets = (finding: Finding, { minSeverity, minConfidence }: Thresholds): boolean =>
  isAtLeast(severities, finding.severity, minSeverity) && isAtLeast(confidences, finding.confidence, minConfidence);

/** The report without findings below the thresholds; its summary counts what is left. */
export function above(report: Report, thresholds: Thresholds): Report {
  const findings = report.findings.filter((finding) => meets(finding, thresholds));
  return { ...report, findings, summary: { ...report.summary, ...countFindings(findings) } };
}
