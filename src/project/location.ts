/** A span in a file of the audited directory. Lines and columns count from 1; `end` is exclusive. */
export interface Location {
  /** POSIX path, relative to the audited directory. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Offsets at which the lines of `text` begin. LF, CRLF and lone CR all end a line, as editors count. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}

/** The line and column (from 1) of `offset`, by binary search in `starts`. */
export function positionAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Turns offsets of a text into locations of its file. */
export type Locate = (start: number, end: number) => Location;

export const locateIn = (file: string, text: string): Locate => locateBy(file, lineStarts(text));

/** The same where the beginnings of the lines are known. */
export const locateBy =
  (file: string, starts: readonly number[]): Locate =>
  (start, end) => {
    const from = positionAt(starts, start);
    const to = positionAt(starts, end);
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
