import { compareText } from '../../report/order.js';
import type { Report } from '../../report/report.js';
import type { Severity } from '../../report/scales.js';

/** Findings that were known when the baseline was written. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Only the fingerprint counts; the rest tells people what it stands for. */
export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly fingerprint: string;
}

/**
 * Marks what the baseline holds, and names its entries that nothing matches any more. `ran`: ids of the rules that ran.
 */
export function compareToBaseline(report: Report, baseline: Baseline, ran: readonly string[]): Report {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const stale = baseline.findings
    .filter(({ rule, fingerprint }) => ran.includes(rule) && !found.has(fingerprint))
    .map(({ fingerprint, rule, file }) => ({ fingerprint, rule, file }));
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      baseline: known.has(finding.fingerprint) ? 'known' : 'new',
    })),
    baseline: { stale },
  };
}

/**
 * The baseline for a report: all its findings but the ignored ones. Of the `previous` one stays what this run could
 * not judge: entries of rules that did not run, and all of them when the audit has gaps.
 */
export function updatedBaseline(
  { findings }: Report,
  previous: Baseline,
  { ran, isComplete }: { readonly ran: readonly string[]; readonly isComplete: boolean },
): Baseline {
  const found = findings
    .filter(({ suppressed }) => suppressed === null)
    .map(({ location, rule, severity, fingerprint }) => ({ file: location.file, rule, severity, fingerprint }));
  const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
  const kept = previous.findings.filter(
    ({ rule, fingerprint }) => (!isComplete || !ran.includes(rule)) && !fingerprints.has(fingerprint),
  );
  return { version: 1, findings: [...found, ...kept].sort(compareEntries) };
}

export const noBaseline: Baseline = { version: 1, findings: [] };

/** One line for each entry, sorted, so that branches merge. */
export function renderBaseline({ version, findings }: Baseline): string {
  const lines = findings.map(({ file, rule, severity, fingerprint }) =>
    JSON.stringify({ file, rule, severity, fingerprint }),
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

const compareEntries = (a: BaselineEntry, b: BaselineEntry): number =>
  compareText(a.file, b.file) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
