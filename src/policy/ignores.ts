import type { Diagnostic } from '../project/diagnostic.js';
import { maskSecrets } from '../report/mask.js';
import type { Finding, Ignore } from '../report/report.js';
import { closest } from '../rules/closest.js';
import type { IgnoreComment } from './inline/ignore-comment.js';
import type { PathIgnore } from './policy.js';

/** One rule that a comment or an entry of the configuration ignores somewhere. */
export interface Ignoring extends Omit<Ignore, 'used'> {
  speaksOf(finding: Finding): boolean;
}

/** What comments ignore. Those that give no reason, or name no known rule, ignore nothing: `problemsOf` tells. */
export const ignoredByComments = (comments: readonly IgnoreComment[], known: readonly string[]): Ignoring[] =>
  comments
    .filter(({ reason }) => reason !== '')
    .flatMap(({ file, line, covers, rules, reason }) =>
      rules
        .filter((rule) => known.includes(rule))
        .map((rule) => ({
          by: 'inline',
          file,
          line,
          rule,
          reason: maskSecrets(reason),
          speaksOf: ({ rule: id, location }) =>
            id === rule && location.file === file && (location.line === covers || location.endLine === covers),
        })),
    );

export const ignoredByPath = (ignores: readonly PathIgnore[]): Ignoring[] =>
  ignores.flatMap(({ file, line, rules, reason, matches }) =>
    (rules.length === 0 ? [null] : rules).map((rule) => ({
      by: 'config',
      file,
      line,
      rule,
      reason: maskSecrets(reason),
      speaksOf: ({ rule: id, location }) => (rule === null || id === rule) && matches(location.file),
    })),
  );

/** Why a comment does not do what its author wanted. */
export function problemsOf({ file, line, rules, reason }: IgnoreComment, known: readonly string[]): Diagnostic[] {
  const problem = (message: string): Diagnostic => ({
    kind: 'invalid-ignore',
    file,
    message: `Line ${line}: ${message}`,
  });
  const unknown = rules.filter((rule) => !known.includes(rule)).map((rule) => problem(unknownRule(rule, known)));
  if (rules.length === 0) return [problem('The comment names no rule: write capward-ignore <rule>: <reason>.')];
  if (reason === '') return [...unknown, problem('The comment gives no reason after a colon, so it ignores nothing.')];
  return unknown;
}

function unknownRule(rule: string, known: readonly string[]): string {
  const guess = closest(rule, known);
  return `There is no rule "${rule}".${guess ? ` Did you mean "${guess}"?` : ''}`;
}
