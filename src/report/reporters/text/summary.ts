import type { Diagnostic } from '../../../project/diagnostic.js';
import { countFindings } from '../../arrange.js';
import { isOpen } from '../../open-findings.js';
import type { Report, ReportedApp } from '../../report.js';
import { severities } from '../../scales.js';
import type { Theme } from './theme.js';

/** Kinds that say the audit saw less than everything; the others are of interest with `--verbose` only. */
const gaps: readonly Diagnostic['kind'][] = ['unreadable', 'unparsable', 'rule-failed', 'bound-reached'];
const mistakes: readonly Diagnostic['kind'][] = ['invalid-ignore'];

export function renderApps(report: Report, theme: Theme): string[] {
  return report.apps.map((app) => `${theme.strong(app.name)}  ${theme.faint(appFacts(app).join(', '))}`);
}

function appFacts({ root, framework, capacitor, platforms }: ReportedApp): string[] {
  return [
    ...(root === '.' ? [] : [root]),
    framework === 'plain' ? 'no framework' : framework,
    capacitor ? `Capacitor ${capacitor.version}` : 'Capacitor version not known',
    ...platforms,
  ];
}

export function renderDiagnostics(diagnostics: readonly Diagnostic[], theme: Theme, isVerbose: boolean): string[] {
  const shown = diagnostics.filter(({ kind }) => isVerbose || gaps.includes(kind) || mistakes.includes(kind));
  if (shown.length === 0) return [];
  const lines = shown.flatMap(({ kind, file, message }) =>
    theme.paragraph(`${kind}  ${file === '' ? '' : `${file}: `}${message}`, '  '),
  );
  return [theme.strong('Notes on this audit'), '', ...lines, ''];
}

/** `shown` holds what was printed, `whole` everything that was found. */
export function renderSummary(shown: Report, whole: Report, theme: Theme): string[] {
  const { bySeverity } = countFindings(shown.findings.filter(isOpen));
  const counts = severities.filter((severity) => bySeverity[severity] > 0);
  const verdict =
    counts.length === 0
      ? theme.good('No findings')
      : counts.map((severity) => theme.severity[severity](`${bySeverity[severity]} ${severity}`)).join(', ');
  const filesSeen = whole.apps.reduce((sum, app) => sum + app.filesSeen, 0);
  const filesAnalysed = whole.apps.reduce((sum, app) => sum + app.filesAnalysed, 0);
  const effort = `${filesSeen} ${filesSeen === 1 ? 'file' : 'files'} seen, ${filesAnalysed} analysed, ${(whole.durationMs / 1000).toFixed(1)} s`;
  return [
    `${verdict}  ${theme.faint(effort)}`,
    ...closedLine(shown, theme),
    ...hiddenLine(shown, whole, theme),
    ...gapLine(whole, theme),
  ];
}

/** What fails no run is only listed with `--verbose`. */
function closedLine({ findings }: Report, theme: Theme): string[] {
  const ignored = findings.filter(({ suppressed }) => suppressed !== null);
  const known = findings.filter(({ suppressed, baseline }) => suppressed === null && baseline === 'known');
  const others = findings.filter((finding) => !isOpen(finding)).length - ignored.length - known.length;
  const parts = [
    ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
    ...(known.length > 0 ? [`${known.length} known`] : []),
    ...(others > 0 ? [`${others} outside the changes`] : []),
  ];
  return parts.length === 0 ? [] : [theme.faint(`${parts.join(', ')} (show: --verbose)`)];
}

function hiddenLine(shown: Report, whole: Report, theme: Theme): string[] {
  const kept = new Set(shown.findings);
  const hidden = whole.findings.filter((finding) => !kept.has(finding));
  if (hidden.length === 0) return [];
  const isUnsure = hidden.every(({ confidence }) => confidence === 'low');
  const reason = isUnsure ? 'of low confidence (show: --min-confidence low)' : 'below the thresholds';
  return [theme.faint(`${hidden.length} more ${reason}`)];
}

function gapLine({ diagnostics }: Report, theme: Theme): string[] {
  const count = diagnostics.filter(({ kind }) => gaps.includes(kind)).length;
  return count === 0 ? [] : [theme.bad(`The audit is incomplete: ${count} ${count === 1 ? 'note' : 'notes'} above`)];
}
