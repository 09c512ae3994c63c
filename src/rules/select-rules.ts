import { closest } from './closest.js';
import { rules } from './index.js';
import type { Rule } from './rule.js';

export class UnknownRuleError extends Error {
  readonly hint: string;

  constructor(id: string) {
    super(`There is no rule "${id}".`);
    const guess = closest(
      id,
      rules.map((rule) => rule.id),
    );
    this.hint = guess ? `Did you mean "${guess}"?` : 'Run "capward rules" to see all rules.';
  }
}

export function findRule(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UnknownRuleError(id);
  return rule;
}

/** The rules to run: `only` those when any are named, less the `ignored` ones. */
export function selectRules(only: readonly string[], ignored: readonly string[]): readonly Rule[] {
  const wanted = only.length > 0 ? only.map(findRule) : rules;
  const unwanted = ignored.map(findRule);
  return rules.filter((rule) => wanted.includes(rule) && !unwanted.includes(rule));
}
