import type { Diagnostic } from '../project/diagnostic.js';
import { fingerprints } from './fingerprint.js';
import { compareLocations, compareText } from './order.js';
import type { Control, Finding, InventoryEntry, Report, ReportedApp, Summary } from './report.js';
import type { ControlStatus } from './scales.js';

/** A finding as a rule makes it; the report adds what only the whole report can tell. */
export type NewFinding = Omit<Finding, 'fingerprint' | 'suppressed' | 'baseline' | 'changed' | 'fix'>;

export interface AuditResult {
  readonly version: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly apps: readonly ReportedApp[];
  readonly findings: readonly NewFinding[];
  readonly inventory: readonly InventoryEntry[];
  readonly controls: readonly Control[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Same input, same report: everything is sorted, nothing depends on the order of discovery. */
export function buildReport(result: AuditResult): Report {
  const findings = identify(result.findings.toSorted(compareFindings));
  return {
    schemaVersion: 1,
    tool: { name: 'capward', version: result.version },
    startedAt: result.startedAt.toISOString(),
    durationMs: Math.round(result.durationMs),
    apps: result.apps.toSorted((a, b) => compareText(a.root, b.root)),
    summary: { ...countFindings(findings), controls: countControls(result.controls) },
    controls: result.controls.toSorted((a, b) => compareText(a.app, b.app)),
    inventory: result.inventory.toSorted(compareEntries),
    findings,
    ignores: [],
    baseline: null,
    diagnostics: result.diagnostics.toSorted(compareDiagnostics).filter(isFirstOfEquals),
  };
}

function identify(findings: readonly NewFinding[]): Finding[] {
  const ids = fingerprints(findings);
  return findings.map((finding, index) => ({
    ...finding,
    fingerprint: ids[index] ?? '',
    suppressed: null,
    baseline: null,
    changed: null,
    fix: null,
  }));
}

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

const compareFindings = (a: NewFinding, b: NewFinding): number =>
  compareLocations(a.location, b.location) ||
  compareText(a.rule, b.rule) ||
  compareText(a.subject?.kind ?? '', b.subject?.kind ?? '') ||
  compareText(a.message, b.message);

const compareEntries = (a: InventoryEntry, b: InventoryEntry): number =>
  compareLocations(a.location, b.location) ||
  compareText(a.subject.kind, b.subject.kind) ||
  compareText(a.key ?? '', b.key ?? '');

export const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compareText(a.file, b.file) || compareText(a.kind, b.kind) || compareText(a.message, b.message);

/** Several readers of one broken file say so in their own words; one gap is reported once. */
const isFirstOfEquals = (item: Diagnostic, index: number, sorted: readonly Diagnostic[]): boolean => {
  const previous = sorted[index - 1];
  if (previous === undefined) return true;
  const isSameGap = previous.file === item.file && previous.kind === item.kind && item.kind === 'unparsable';
  return !isSameGap && compareDiagnostics(previous, item) !== 0;
};
