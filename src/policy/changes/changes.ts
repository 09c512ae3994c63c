import { isWithin } from '../../project/path.js';
import type { Finding, Report } from '../../report/report.js';

/** What changed since a revision. Paths are POSIX, relative to the audited directory. */
export interface Changes {
  readonly lines: ReadonlyMap<string, readonly LineRange[]>;
  /** Files and folders that are new or changed as a whole. */
  readonly whole: readonly string[];
}

/** Both inclusive, from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Marks the findings that touch changed lines, with their place or with a step of their flow. */
export const markChanged = (report: Report, changes: Changes): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, changed: touches(finding, changes) })),
});

function touches({ location, flow }: Finding, changes: Changes): boolean {
  const places = [location, ...flow.map(({ file, line }) => ({ file, line, endLine: line }))];
  return places.some(({ file, line, endLine }) => {
    if (changes.whole.some((path) => isWithin(file, path))) return true;
    return changes.lines.get(file)?.some(({ first, last }) => first <= endLine && line <= last) ?? false;
  });
}
