import { compareText } from '../order.js';
import type { Finding, Report } from '../report.js';
import { severities } from '../scales.js';
import { meets, type Thresholds } from '../thresholds.js';

/** The findings of a report as people want them: what matters now, the rest counted. */
export interface Selection {
  /** Sure and grave enough, and not ignored; the gravest first, each severity in the order of the report. */
  readonly shown: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** Neither ignored nor sure and grave enough. */
  readonly below: readonly Finding[];
}

export function select(report: Report, thresholds: Thresholds): Selection {
  const ignored = report.findings.filter(({ suppressed }) => suppressed !== null);
  const rest = report.findings.filter(({ suppressed }) => suppressed === null);
  return {
    shown: severities.flatMap((severity) =>
      rest.filter((finding) => finding.severity === severity && meets(finding, thresholds)),
    ),
    ignored,
    below: rest.filter((finding) => !meets(finding, thresholds)),
  };
}

/** In the order of the ids. */
export function groupByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly [Finding, ...Finding[]]> {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return new Map([...groups].toSorted(([a], [b]) => compareText(a, b)));
}
