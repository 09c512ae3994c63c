import type { NewFinding } from '../report/build-report.js';
import type { RuleInfo } from '../report/rule-info.js';
import type { LibraryUse, OptionValue } from '../web/library-use.js';
import { type Judgement, toFactFinding } from './fact-finding.js';
import type { Facts } from './facts.js';

/** The value of an option as it counts: that for a platform where there is one, else the general one. */
export const optionOf = ({ options }: LibraryUse, slot: string): OptionValue =>
  options.get(slot) ?? { kind: 'unknown' };

export const isOneOf = (option: OptionValue, ...values: readonly (string | number | boolean)[]): boolean =>
  option.kind === 'literal' && values.includes(option.value);

/** Calls of a member; those that only run in a browser concern no device. */
export const callsOf = ({ uses }: Facts, library: string, ...calls: readonly string[]): readonly LibraryUse[] =>
  uses.filter((use) => use.library === library && calls.includes(use.call) && use.runsOn !== 'web');

/** A finding at the option, or at the call that lacks it. */
export function findingAt(
  rule: RuleInfo,
  { app }: Facts,
  use: LibraryUse,
  option: OptionValue,
  judgement: Omit<Judgement, 'location' | 'key'>,
): NewFinding {
  const location = option.kind === 'literal' ? option.location : use.location;
  return toFactFinding(rule, app, { location, key: use.call, ...judgement });
}
