import { lineStarts } from '../../project/location.js';
import { coverLiterals } from '../mask.js';
import type { Finding } from '../report.js';
import type { ReporterOptions } from './reporter.js';

export type SourceLines = (file: string) => readonly string[];

/**
 * The lines of a file, none when it cannot be read any more. Secrets that stand in the code are covered, whichever
 * finding the lines are shown for. Splits each file once.
 */
export function sourceLines(findings: readonly Finding[], readSource: ReporterOptions['readSource']): SourceLines {
  const secrets = findings.filter(isSecretInCode).map(({ location }) => location);
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? linesOf(file);
    known.set(file, lines);
    return lines;
  };

  function linesOf(file: string): string[] {
    const own = secrets.filter((location) => location.file === file);
    return coverLiterals(splitLines(readSource(file) ?? ''), own);
  }
}

/** What is a secret and nowhere written to stands in the code itself. */
const isSecretInCode = ({ subject, medium }: Finding): boolean => subject !== null && medium === null;

function splitLines(text: string): string[] {
  const starts = lineStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''));
}
