import { isWithin } from '../project/path.js';
import { arrangeDiagnostics, arrangeIgnores, countFindings } from '../report/arrange.js';
import type { Finding, Report } from '../report/report.js';
import { type Ignoring, ignoredByComments, ignoredByPath, problemsOf } from './ignores.js';
import type { IgnoreComment } from './inline/ignore-comment.js';
import type { FolderSeverities, Policy } from './policy.js';

/** The rules there are, and those that ran: an ignore of one that did not run is not unused. */
export interface RuleIds {
  readonly known: readonly string[];
  readonly ran: readonly string[];
}

/** Grades findings as the configuration says, and marks those that it or a comment in the code ignores. */
export function applyPolicy(
  report: Report,
  policy: Policy,
  allComments: readonly IgnoreComment[],
  rules: RuleIds,
): Report {
  const comments = firstOfEach(allComments);
  const ignoring = [...ignoredByComments(comments, rules.known), ...ignoredByPath(policy.ignores)];
  const graded = report.findings.flatMap((finding) => grade(finding, policy.severities));
  const findings = graded.map((finding) => suppress(finding, ignoring));
  return {
    ...report,
    findings,
    summary: { ...report.summary, ...countFindings(findings) },
    ignores: arrangeIgnores(
      ignoring
        .filter(({ rule }) => rule === null || rules.ran.includes(rule))
        .map(({ speaksOf, ...ignore }) => ({ ...ignore, used: graded.some(speaksOf) })),
    ),
    diagnostics: arrangeDiagnostics([
      ...report.diagnostics,
      ...comments.flatMap((comment) => problemsOf(comment, rules.known)),
    ]),
  };
}

/** Apps that share a file each read its comments. */
function firstOfEach(comments: readonly IgnoreComment[]): IgnoreComment[] {
  return [...new Map(comments.map((comment) => [JSON.stringify(comment), comment])).values()];
}

/** None when the rule is off there. */
function grade(finding: Finding, severities: readonly FolderSeverities[]): Finding[] {
  const innermost = severities
    .filter(({ folder, byRule }) => isWithin(finding.location.file, folder) && byRule[finding.rule] !== undefined)
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
  const severity = innermost?.byRule[finding.rule] ?? finding.severity;
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

function suppress(finding: Finding, ignoring: readonly Ignoring[]): Finding {
  const ignore = ignoring.find((candidate) => candidate.speaksOf(finding));
  return ignore ? { ...finding, suppressed: { by: ignore.by, reason: ignore.reason } } : finding;
}
