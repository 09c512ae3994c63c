import type { Location } from '../project/location.js';
import type { RuleInfo } from '../report/rule-info.js';
import type { ControlStatus } from '../report/scales.js';
import type { Facts } from '../rules/facts.js';

/** One line of the scorecard: something that keeps secrets safe, and who can tell whether it is there. */
export interface ControlDefinition {
  /** Permanent, kebab-case. */
  readonly id: string;
  /** What is true when it passes. */
  readonly title: string;
  /** Whether the findings of a rule speak against it. */
  isJudgedBy(rule: Pick<RuleInfo, 'id' | 'references'>): boolean;
  /** What the findings mean for it, as the beginning of a sentence. */
  readonly failure: string;
  /** What the facts say when no rule found anything. Only positive evidence passes; `unknown` is honest. */
  judge(facts: Facts): Verdict;
}

export interface Verdict {
  readonly status: ControlStatus;
  /** One sentence. */
  readonly reason: string;
  readonly evidence: readonly Location[];
}

/** Identity function that gives a file in this folder its type and its errors. */
export const defineControl = (control: ControlDefinition): ControlDefinition => control;

const verdict =
  (status: ControlStatus) =>
  (reason: string, evidence: readonly Location[] = []): Verdict => ({ status, reason, evidence });

export const pass = verdict('pass');
export const warn = verdict('warn');
export const unknown = verdict('unknown');
export const notApplicable = verdict('not-applicable');
