import type { Diagnostic } from '../project/diagnostic.js';
import { arrange } from './arrange.js';
import { identify } from './fingerprint.js';
import type { Control, Finding, InventoryEntry, Report, ReportedApp } from './report.js';

/** A finding as a rule makes it; the report adds what only the whole report can tell. */
export type NewFinding = Omit<Finding, 'fingerprint' | 'suppressed' | 'baseline' | 'changed' | 'fix'>;

/** A finding, and the function or member of its file it stands in. */
export type PlacedFinding = NewFinding & { readonly scope: string | null };

export interface AuditResult {
  readonly version: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly shard: Report['shard'];
  readonly apps: readonly ReportedApp[];
  readonly findings: readonly PlacedFinding[];
  readonly inventory: readonly InventoryEntry[];
  readonly controls: readonly Control[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Same input, same report: nothing depends on the order of discovery. */
export const buildReport = (result: AuditResult): Report =>
  arrange({
    schemaVersion: 1,
    tool: { name: 'capward', version: result.version },
    startedAt: result.startedAt.toISOString(),
    durationMs: Math.round(result.durationMs),
    shard: result.shard,
    apps: result.apps,
    summary: noSummary,
    controls: result.controls,
    inventory: result.inventory,
    findings: result.findings.map(toFinding),
    ignores: [],
    baseline: null,
    diagnostics: result.diagnostics,
  });

const noSummary: Report['summary'] = {
  bySeverity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
  byRule: {},
  controls: { pass: 0, fail: 0, warn: 0, unknown: 0, notApplicable: 0 },
};

const toFinding = ({ scope, ...finding }: PlacedFinding): Finding => ({
  ...finding,
  fingerprint: identify({ ...finding, scope }),
  suppressed: null,
  baseline: null,
  changed: null,
  fix: null,
});
