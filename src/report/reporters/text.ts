import { lineStarts } from '../../project/location.js';
import { compareLocations } from '../order.js';
import type { Finding, Report } from '../report.js';
import type { RuleInfo } from '../rule-info.js';
import { severities } from '../scales.js';
import { above, type Thresholds } from '../thresholds.js';
import { renderControls } from './text/controls.js';
import { renderFinding, renderFindingLine } from './text/finding.js';
import { renderInventory } from './text/inventory.js';
import { renderApps, renderDiagnostics, renderSummary } from './text/summary.js';
import { createTheme, type Theme } from './text/theme.js';

export interface TextOptions {
  readonly thresholds: Thresholds;
  readonly detail: 'quiet' | 'normal' | 'verbose';
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly readSource: (file: string) => string | null;
  readonly hasColor: boolean;
  readonly width: number;
}

/** The report for people: findings from the gravest on, then the inventory, the controls and the totals. */
export function renderText(report: Report, options: TextOptions): string {
  const theme = createTheme(options.hasColor, options.width);
  const shown = above(report, options.thresholds);
  const findings = severities.flatMap((severity) =>
    shown.findings.filter((finding) => finding.severity === severity).toSorted(byLocation),
  );
  const lines =
    options.detail === 'quiet'
      ? [...findings.map((finding) => renderFindingLine(finding, theme)), ...renderSummary(shown, report, theme)]
      : [
          ...renderApps(report, theme),
          '',
          ...renderFindings(findings, options, theme),
          ...renderInventory(report.inventory, theme),
          ...renderControls(report, theme),
          ...renderDiagnostics(report.diagnostics, theme, options.detail === 'verbose'),
          ...renderSummary(shown, report, theme),
        ];
  return `${lines.join('\n')}\n`;
}

const byLocation = (a: Finding, b: Finding): number => compareLocations(a.location, b.location);

function renderFindings(findings: readonly Finding[], options: TextOptions, theme: Theme): string[] {
  const linesOf = sourceLines(options.readSource);
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

/** Splits each file once. */
function sourceLines(readSource: TextOptions['readSource']): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? splitLines(readSource(file) ?? '');
    known.set(file, lines);
    return lines;
  };
}

function splitLines(text: string): string[] {
  const starts = lineStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''));
}
