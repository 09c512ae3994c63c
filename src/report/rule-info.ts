import type { References } from './report.js';
import type { Category, Severity } from './scales.js';

/** What people and reporters are told about a rule. */
export interface RuleInfo {
  /** Permanent, kebab-case, names the defect; file, docs page and configuration key derive from it. */
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** Severity in the ordinary case; `severityPolicy` says when it differs. */
  readonly severity: Severity;
  /** What the ordinary case is, when there are others: `an access token`. */
  readonly severityCase?: string;
  readonly severityPolicy: string;
  /** Why it matters on a phone. */
  readonly why: string;
  /** What to do, imperative. */
  readonly remedy: string;
  readonly references: References;
}
