import { isOpen } from '../../open-findings.js';
import type { Finding, Report, ReportedApp } from '../../report.js';
import { controlStatuses, severities } from '../../scales.js';

/** What a finding asks of people: to deal with it, or nothing, for a reason. */
export type State = 'open' | 'known' | 'unchanged' | 'ignored';

export const states: readonly State[] = ['open', 'known', 'unchanged', 'ignored'];

export const stateTitle: Record<State, string> = {
  open: 'Open',
  known: 'Known',
  unchanged: 'Outside the changes',
  ignored: 'Ignored',
};

export function stateOf(finding: Finding): State {
  if (finding.suppressed) return 'ignored';
  if (finding.baseline === 'known') return 'known';
  return isOpen(finding) ? 'open' : 'unchanged';
}

/** The app whose folder holds the file most closely; apps of a monorepo may be nested. */
export function appOf(apps: readonly ReportedApp[], file: string): ReportedApp | undefined {
  return apps
    .filter(({ root }) => root === '.' || file.startsWith(`${root}/`))
    .toSorted((a, b) => b.root.length - a.root.length)[0];
}

/** The worst first; sorting keeps the order of the report among equals. */
export const byGravity = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

export const byStatus = (a: Report['controls'][number], b: Report['controls'][number]): number =>
  controlStatuses.indexOf(a.status) - controlStatuses.indexOf(b.status);

/** Names of a monorepo's apps that a heading has room for. */
const mostNames = 3;

export function titleOf(apps: readonly ReportedApp[]): string {
  const names = apps.slice(0, mostNames).map(({ name }) => name);
  const rest = apps.length - names.length;
  return names.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
