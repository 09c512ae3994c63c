import type { Finding } from '../../report.js';
import { excerptOf } from '../excerpt.js';
import { code, codeBlock, htmlCode, htmlText, prose, shorten, text } from './escape.js';

const longestText = 600;
const mostSteps = 20;

/** Everything about one finding, folded. */
export function findingDetails(finding: Finding, place: string, lines: readonly string[]): string {
  const { severity, title, message, remedy, rule, references } = finding;
  const summary = `<b>${htmlText(labelOf(severity, finding))}</b> ${htmlText(title)}: ${htmlCode(shorten(place, longestText))}`;
  return [
    `<details>\n<summary>${summary}</summary>`,
    prose(shorten(message, longestText)),
    ...frame(finding, lines),
    ...flow(finding),
    `**What to do:** ${prose(shorten(remedy, longestText))}`,
    `Rule ${code(rule)}, ${finding.confidence} confidence. [How it is detected, limits, examples](<${encodeURI(references.url)}>)`,
    '</details>',
  ].join('\n\n');
}

/** `high`, or `high, known` for what the baseline holds. */
export const labelOf = (severity: string, { baseline }: Finding): string =>
  baseline === 'known' ? `${severity}, known` : severity;

function frame(finding: Finding, lines: readonly string[]): string[] {
  const excerpt = excerptOf(finding, lines, 1);
  if (excerpt.length === 0) return [];
  const { line, endLine } = finding.location;
  const width = String(excerpt.at(-1)?.number ?? '').length;
  return [
    codeBlock(
      excerpt.map(({ number, before, marked, after }) => {
        const pointer = number >= line && number <= endLine ? '>' : ' ';
        return `${pointer} ${String(number).padStart(width)} | ${before}${marked}${after}`;
      }),
    ),
  ];
}

function flow({ flow }: Finding): string[] {
  if (flow.length < 2) return [];
  const steps = flow
    .slice(0, mostSteps)
    .map(
      ({ file, line, note }) =>
        `1. ${code(shorten(`${file}:${line}`, longestText))} ${text(shorten(note, longestText))}`,
    );
  const rest = flow.length - steps.length;
  return ['**How it gets there**', [...steps, ...(rest > 0 ? [`1. … ${rest} more`] : [])].join('\n')];
}
