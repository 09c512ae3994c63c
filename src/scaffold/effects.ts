import type { Finding, Report } from '../report/report.js';
import type { ControlStatus } from '../report/scales.js';

/** What a plan does to the audit: the app was audited as it is, and as it would be. */
export interface Effects {
  readonly removed: readonly FindingPlace[];
  /** Old ones that stay, and new ones if there are any. */
  readonly remaining: readonly FindingPlace[];
  /** Controls whose status changes. */
  readonly controls: readonly ControlChange[];
}

export interface FindingPlace extends Pick<Finding, 'rule' | 'severity' | 'title' | 'key'> {
  readonly file: string;
  readonly line: number;
}

export interface ControlChange {
  readonly id: string;
  readonly title: string;
  readonly before: ControlStatus;
  readonly after: ControlStatus;
}

/** Guesses are left out, as in the text report. */
export function effectsOf(before: Report, after: Report): Effects {
  const [old, now] = [before, after].map(({ findings }) => findings.filter(({ confidence }) => confidence !== 'low'));
  const kept = new Set(now?.map(({ fingerprint }) => fingerprint));
  return {
    removed: (old ?? []).filter(({ fingerprint }) => !kept.has(fingerprint)).map(placeOf),
    remaining: (now ?? []).map(placeOf),
    controls: after.controls.flatMap(({ id, title, status }) => {
      const earlier = before.controls.find((one) => one.id === id);
      return earlier && earlier.status !== status ? [{ id, title, before: earlier.status, after: status }] : [];
    }),
  };
}

const placeOf = ({ rule, severity, title, key, location: { file, line } }: Finding): FindingPlace => ({
  rule,
  severity,
  title,
  key,
  file,
  line,
});
