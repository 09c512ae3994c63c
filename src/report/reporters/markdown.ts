import type { Finding, Report } from '../report.js';
import { text } from './markdown/escape.js';
import { findingDetails } from './markdown/finding.js';
import { controlTable, findingTable, inventoryTable } from './markdown/tables.js';
import { plural } from './plural.js';
import type { ReporterOptions } from './reporter.js';
import { type Selection, select } from './selection.js';
import { sourceLines } from './source-lines.js';
import { gapsOf, totals } from './totals.js';

/** GitHub refuses a comment of more than 65,536 characters; a job summary may have a megabyte. */
const longest = 65_000;

/** For a pull request comment or a job summary: totals and tables, each finding folded, cut where it gets too long. */
export function renderMarkdown(report: Report, options: ReporterOptions): string {
  const selection = select(report, options.thresholds);
  const { shown } = selection;
  const linesOf = sourceLines(report.findings, options.readSource);
  const placeOf = ({ location }: Finding) => `${location.file}:${location.line}`;
  return withinLimit(
    [
      `# capward: ${totals(shown)}`,
      ...notes(report, selection),
      ...(shown.length > 0 ? [findingTable(shown, placeOf)] : []),
      ...(report.controls.length > 0 ? [folded('Controls', controlTable(report))] : []),
      ...(report.inventory.length > 0 ? [folded('Secrets this app keeps', inventoryTable(report))] : []),
    ],
    shown.map((finding) => () => findingDetails(finding, placeOf(finding), linesOf(finding.location.file))),
  );
}

function notes({ diagnostics, ignores, baseline }: Report, { shown, ignored, below }: Selection): string[] {
  const known = shown.filter((finding) => finding.baseline === 'known').length;
  const gaps = gapsOf(diagnostics);
  const unused = ignores.filter(({ used }) => !used).length;
  const stale = baseline?.stale.length ?? 0;
  const counts = [
    ...(known > 0 ? [`${known} known from the baseline`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
    ...(below.length > 0 ? [`${below.length} below the thresholds`] : []),
    ...(unused > 0 ? [`${plural(unused, 'ignore')} without use`] : []),
    ...(stale > 0 ? [`${stale} of the baseline gone`] : []),
  ];
  return [
    ...(gaps.length > 0
      ? [`**The audit is incomplete:** ${plural(gaps.length, 'file or rule', 'files or rules')} failed.`]
      : []),
    ...(counts.length > 0 ? [`${text(counts.join(', '))}.`] : []),
  ];
}

const folded = (title: string, content: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;

/** As many of the details as there is room for, and how many had none. */
function withinLimit(blocks: readonly string[], details: readonly (() => string)[]): string {
  const parts = [...blocks];
  let length = parts.join('\n\n').length;
  for (const [index, detail] of details.entries()) {
    const part = detail();
    if (length + part.length + 2 > longest) {
      const rest = details.length - index;
      parts.push(
        `Cut at ${longest.toLocaleString('en')} characters: the details of ${rest} more findings are left out.`,
      );
      break;
    }
    parts.push(part);
    length += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}
