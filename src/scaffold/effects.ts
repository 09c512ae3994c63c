import type { Finding, Report } from '../report/report.js';
import type { ControlStatus } from '../report/scales.js';
import type { Edit } from './plan.js';

/** What a plan does to the audit: the app was audited as it is, and as it would be. */
export interface Effects {
  /** Those that a change on the way of the secret makes disappear. */
  readonly removed: readonly FindingPlace[];
  readonly remaining: readonly FindingPlace[];
  /** What the audit says about the code and settings that the plan adds. */
  readonly added: readonly FindingPlace[];
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
export function effectsOf(before: Report, after: Report, edits: readonly Edit[]): Effects {
  const [old = [], now = []] = [before, after].map(({ findings }) =>
    findings.filter(({ confidence }) => confidence !== 'low'),
  );
  const isIn = (findings: readonly Finding[]) => {
    const known = new Set(findings.map(({ fingerprint }) => fingerprint));
    return ({ fingerprint }: Finding) => known.has(fingerprint);
  };
  const [isOld, isKept] = [isIn(old), isIn(now)];
  const edited = new Set(edits.map(({ path }) => path));
  return {
    removed: old.filter((finding) => !isKept(finding) && isOnWay(finding, edited)).map(placeOf),
    remaining: now.filter(isOld).map(placeOf),
    added: now.filter((finding) => !isOld(finding)).map(placeOf),
    controls: after.controls.flatMap(({ id, title, status }) => {
      const earlier = before.controls.find((one) => one.id === id);
      return earlier && earlier.status !== status ? [{ id, title, before: earlier.status, after: status }] : [];
    }),
  };
}

const isOnWay = ({ location, flow }: Finding, edited: ReadonlySet<string>): boolean =>
  [location, ...flow].some(({ file }) => edited.has(file));

const placeOf = ({ rule, severity, title, key, location: { file, line } }: Finding): FindingPlace => ({
  rule,
  severity,
  title,
  key,
  file,
  line,
});
