import { lineStarts } from '../../project/location.js';
import type { ReporterOptions } from './reporter.js';

export type SourceLines = (file: string) => readonly string[];

/** The lines of a file, none when it cannot be read any more. Splits each file once. */
export function sourceLines(readSource: ReporterOptions['readSource']): SourceLines {
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
