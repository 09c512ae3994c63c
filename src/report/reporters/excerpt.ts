import type { Location } from '../../project/location.js';
import { maskSecrets } from '../mask.js';
import type { Finding } from '../report.js';

/** A line of source, in three parts: what is marked, and what stands around it. What looks like a secret is covered. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Lines of a longer span that are shown. */
const mostLines = 6;
/** Characters around the marked place that are shown; a minified line may have a million. */
const reach = 160;
/** Characters more that are looked at, so that a secret is recognised although its end is not shown. */
const lookAround = 600;

/** The lines of a finding with `around` lines before and after; none when the source is not at hand. */
export function excerptOf(finding: Finding, lines: readonly string[], around: number): ExcerptLine[] {
  const { line, endLine } = finding.location;
  if (lines[line - 1] === undefined) return [];
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, Math.min(endLine, line + mostLines - 1) + around);
  const excerpt = lines.slice(first - 1, last).map((text, index) => excerptLine(text, first + index, finding.location));
  return withoutBlankEnds(excerpt);
}

function excerptLine(line: string, number: number, { line: start, column, endLine, endColumn }: Location): ExcerptLine {
  const isMarked = number >= start && number <= endLine;
  const from = number === start ? column - 1 : isMarked ? indentOf(line) : 0;
  const to = !isMarked ? from : number === endLine ? Math.max(from, endColumn - 1) : line.length;
  const left = Math.max(0, from - reach);
  const right = Math.min(line.length, Math.max(from, Math.min(to, from + reach)) + reach);
  const skipped = Math.max(0, left - lookAround);
  const masked = maskSecrets(line.slice(skipped, right + lookAround));
  const part = (start: number, end: number) => masked.slice(start - skipped, Math.max(start, end) - skipped);
  const end = Math.min(to, right);
  return {
    number,
    before: (left > 0 ? '…' : '') + part(left, from),
    marked: part(from, end),
    after: part(end, right) + (right < line.length ? '…' : ''),
  };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isBlank = ({ before, marked, after }: ExcerptLine): boolean => (before + marked + after).trim() === '';

function withoutBlankEnds(lines: readonly ExcerptLine[]): ExcerptLine[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}
