import { secretTitle } from '../../../catalogue/secret.js';
import type { Finding, Report } from '../../report.js';
import { controlStatuses } from '../../scales.js';
import { code, prose, shorten, text } from './escape.js';
import { labelOf } from './finding.js';

/** Rows of a table; who needs more reads the HTML report. */
const mostRows = 50;
const longestCell = 200;

export const findingTable = (findings: readonly Finding[], placeOf: (finding: Finding) => string): string =>
  table(
    ['Severity', 'Finding', 'Where', 'Confidence'],
    findings.map((finding) => () => [
      text(labelOf(finding.severity, finding)),
      text(finding.title),
      code(shorten(placeOf(finding), longestCell)),
      finding.confidence,
    ]),
  );

/** The scorecard; of several apps, each row names its own. */
export function controlTable({ apps, controls }: Report): string {
  const names = new Map(apps.map(({ root, name }) => [root, name]));
  const hasSeveral = apps.length > 1;
  const sorted = controls.toSorted((a, b) => controlStatuses.indexOf(a.status) - controlStatuses.indexOf(b.status));
  return table(
    [...(hasSeveral ? ['App'] : []), 'Status', 'Control', 'Why'],
    sorted.map(({ app, status, title, reason }) => () => [
      ...(hasSeveral ? [text(shorten(names.get(app) ?? app, longestCell))] : []),
      status,
      text(title),
      prose(shorten(reason, longestCell)),
    ]),
  );
}

export const inventoryTable = ({ inventory }: Report): string =>
  table(
    ['Secret', 'Key', 'Where', 'Protection', 'In code'],
    inventory.map(({ subject, key, medium, protection, location }) => () => [
      secretTitle[subject.kind],
      key === null ? 'not known' : code(shorten(key, longestCell)),
      medium,
      protection,
      code(shorten(`${location.file}:${location.line}`, longestCell)),
    ]),
  );

function table(headings: readonly string[], rows: readonly (() => readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rest = rows.length - mostRows;
  return [
    line(headings),
    line(headings.map(() => '---')),
    ...rows.slice(0, mostRows).map((cells) => line(cells())),
    ...(rest > 0 ? [`\n${rest} more.`] : []),
  ].join('\n');
}
