import type { Diagnostic } from '../project/diagnostic.js';
import { numbered } from './fingerprint.js';
import { compareLocations, compareText } from './order.js';
import type { Control, Finding, Ignore, InventoryEntry, Report, Summary } from './report.js';
import type { ControlStatus } from './scales.js';

/** Sorts, numbers and counts, and says once what several apps say: the same content gives the same report. */
export function arrange(report: Report): Report {
  const findings = numbered(report.findings.toSorted(compareFindings).filter(isFirst));
  return {
    ...report,
    apps: report.apps.toSorted((a, b) => compareText(a.root, b.root)),
    summary: { ...countFindings(findings), controls: countControls(report.controls) },
    controls: report.controls.toSorted((a, b) => compareText(a.app, b.app)),
    inventory: report.inventory.toSorted(compareEntries),
    findings,
    ignores: arrangeIgnores(report.ignores),
    diagnostics: arrangeDiagnostics(report.diagnostics),
  };
}

export const arrangeDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(compareDiagnostics).filter(isFirstOfEquals);

export const arrangeIgnores = (ignores: readonly Ignore[]): Ignore[] =>
  ignores.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.rule ?? '', b.rule ?? '') ||
      compareText(a.by, b.by),
  );

/** Apps that share a file each find what is in it. */
const isFirst = (finding: Finding, index: number, sorted: readonly Finding[]): boolean => {
  const previous = sorted[index - 1];
  return previous === undefined || compareFindings(previous, finding) !== 0;
};

export function countFindings(findings: readonly Finding[]): Pick<Summary, 'bySeverity' | 'byRule'> {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const byRule: Record<string, number> = {};
  for (const { severity, rule } of findings) {
    bySeverity[severity] += 1;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  return {
    bySeverity,
    byRule: Object.fromEntries(Object.entries(byRule).sort(([a], [b]) => compareText(a, b))),
  };
}

function countControls(controls: readonly Control[]): Summary['controls'] {
  const count = (status: ControlStatus) => controls.filter((control) => control.status === status).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    warn: count('warn'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
  };
}

/** The last criterion only settles ties; what it compares is the same in every run. */
const compareFindings = (a: Finding, b: Finding): number =>
  compareLocations(a.location, b.location) ||
  compareText(a.rule, b.rule) ||
  compareText(a.subject?.kind ?? '', b.subject?.kind ?? '') ||
  compareText(a.message, b.message) ||
  compareText(contentOf(a), contentOf(b));

const contentOf = (finding: Finding): string =>
  JSON.stringify({ ...finding, fingerprint: finding.fingerprint.split(':')[0], baseline: null });

const compareEntries = (a: InventoryEntry, b: InventoryEntry): number =>
  compareLocations(a.location, b.location) ||
  compareText(a.subject.kind, b.subject.kind) ||
  compareText(a.key ?? '', b.key ?? '') ||
  compareText(JSON.stringify(a), JSON.stringify(b));

const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compareText(a.file, b.file) || compareText(a.kind, b.kind) || compareText(a.message, b.message);

/** Several readers of one broken file say so in their own words; one gap is reported once. */
const isFirstOfEquals = (item: Diagnostic, index: number, sorted: readonly Diagnostic[]): boolean => {
  const previous = sorted[index - 1];
  if (previous === undefined) return true;
  const isSameGap = previous.file === item.file && previous.kind === item.kind && item.kind === 'unparsable';
  return !isSameGap && compareDiagnostics(previous, item) !== 0;
};
