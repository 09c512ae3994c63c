import type { Report } from '../report.js';
import type { RuleInfo } from '../rule-info.js';
import type { Thresholds } from '../thresholds.js';

/** The report in one format: same report and options, same text. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** What a reporter may use besides the report; each takes what its format has a place for. */
export interface ReporterOptions {
  /** Findings below are left out (and, where people read, counted). */
  readonly thresholds: Thresholds;
  /** By id. A report of another version may name rules that are not here. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Text of a file the report names, or null, as always when the report was made elsewhere. */
  readonly readSource: (file: string) => string | null;
  readonly detail: 'quiet' | 'normal' | 'verbose';
  readonly hasColor: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
