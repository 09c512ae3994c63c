import { isOpen } from '../open-findings.js';
import { compareLocations } from '../order.js';
import type { Finding, Report } from '../report.js';
import { severities } from '../scales.js';
import { above } from '../thresholds.js';
import type { ReporterOptions } from './reporter.js';
import { type SourceLines, sourceLines } from './source-lines.js';
import { renderControls } from './text/controls.js';
import { renderFinding, renderFindingLine } from './text/finding.js';
import { renderIgnores } from './text/ignores.js';
import { renderInventory } from './text/inventory.js';
import { renderApps, renderDiagnostics, renderSummary } from './text/summary.js';
import { createTheme, type Theme } from './text/theme.js';

/** The report for people: findings from the gravest on, then the inventory, the controls and the totals. */
export function renderText(report: Report, options: ReporterOptions): string {
  const theme = createTheme(options.hasColor, options.width);
  const shown = above(report, options.thresholds);
  const listed = shown.findings.filter((finding) => options.detail === 'verbose' || isOpen(finding));
  const findings = severities.flatMap((severity) =>
    listed.filter((finding) => finding.severity === severity).toSorted(byLocation),
  );
  const lines =
    options.detail === 'quiet'
      ? [...findings.map((finding) => renderFindingLine(finding, theme)), ...renderSummary(shown, report, theme)]
      : [
          ...renderApps(report, theme),
          '',
          ...renderFindings(findings, sourceLines(report.findings, options.readSource), options, theme),
          ...renderInventory(report.inventory, theme),
          ...renderControls(report, theme),
          ...renderIgnores(report, theme),
          ...renderDiagnostics(report.diagnostics, theme, options.detail === 'verbose'),
          ...renderSummary(shown, report, theme),
        ];
  return `${lines.join('\n')}\n`;
}

const byLocation = (a: Finding, b: Finding): number => compareLocations(a.location, b.location);

function renderFindings(
  findings: readonly Finding[],
  linesOf: SourceLines,
  options: ReporterOptions,
  theme: Theme,
): string[] {
  const explained = new Set<string>();
  return findings.flatMap((finding, index) => {
    const previous = findings[index - 1];
    const isNewGroup = previous?.location.file !== finding.location.file || previous.severity !== finding.severity;
    const isFirstOfRule = !explained.has(finding.rule);
    explained.add(finding.rule);
    const lines = renderFinding(finding, {
      theme,
      rule: options.rules.get(finding.rule),
      lines: linesOf(finding.location.file),
      hasEvidence: options.detail === 'verbose',
      isFirstOfRule,
    });
    return isNewGroup ? [theme.path(finding.location.file), '', ...lines] : lines;
  });
}
