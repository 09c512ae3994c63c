/** Replaces `text.slice(start, end)`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All splices at once; their offsets are those of the original text. What overlaps an earlier one is a defect. */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = '';
  let end = 0;
  for (const one of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (one.start < end) throw new Error(`Overlapping edits at ${one.start}.`);
    result += text.slice(end, one.start) + one.text;
    end = one.end;
  }
  return result + text.slice(end);
}

export const insert = (text: string, at: number, added: string): string =>
  splice(text, [{ start: at, end: at, text: added }]);

/** The line ending of a text, which everything added to it gets too. */
export const lineEndingOf = (text: string): string => (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as string;

/** Text written with `\n`, with the line endings of the text it goes into. */
export const withLineEndings = (added: string, text: string): string => added.replace(/\r\n|\n/g, lineEndingOf(text));

/** White space at the beginning of the line that holds `offset`. */
export function indentAt(text: string, offset: number): string {
  const start = lineStartBefore(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Offset at which the line that holds `offset` begins. */
export function lineStartBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Whether nothing but white space stands between the beginning of the line and `offset`. */
export const beginsLine = (text: string, offset: number): boolean =>
  text.slice(lineStartBefore(text, offset), offset).trim() === '';
