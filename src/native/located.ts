import { type Location, lineStarts, positionAt } from '../project/location.js';

/** A value of a native project, and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly location: Location;
}

/** Turns offsets of a text into locations of its file. */
export type Locate = (start: number, end: number) => Location;

export function locateIn(file: string, text: string): Locate {
  const starts = lineStarts(text);
  return (start, end) => {
    const from = positionAt(starts, start);
    const to = positionAt(starts, end);
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
