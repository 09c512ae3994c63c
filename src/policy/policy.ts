import type { Severity } from '../report/scales.js';

/** What the configuration says about findings: it marks and grades them; only `off` leaves any out. */
export interface Policy {
  readonly ignores: readonly PathIgnore[];
  readonly severities: readonly FolderSeverities[];
}

/** An entry of `ignores` in the configuration. */
export interface PathIgnore {
  /** The configuration, and the line of the entry. */
  readonly file: string;
  readonly line: number;
  /** Empty: all rules. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** Whether it speaks of a file; POSIX paths, relative to the audited directory. */
  matches(file: string): boolean;
}

/** Severities by rule, for the findings in a folder. Those of the innermost folder count. */
export interface FolderSeverities {
  /** POSIX path, relative to the audited directory; `.` for all of it. */
  readonly folder: string;
  readonly byRule: Readonly<Record<string, Severity | 'off' | undefined>>;
}

export const noPolicy: Policy = { ignores: [], severities: [] };
