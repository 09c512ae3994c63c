import { ts } from 'ts-morph';
import type { Slot } from '../../../catalogue/library.js';
import type { Analysis } from '../analysis.js';
import { type Matched, type SlotValue, slotValues, unwrap } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';

/** The values of an option, also where one is assigned to the object of options: `config.userStore = vault`. */
export const optionValues = (analysis: Analysis, matched: Matched, option: Slot): readonly SlotValue[] =>
  slotValues(analysis, matched, option).flatMap((value) => assigned(analysis, value) ?? [value]);

function assigned(analysis: Analysis, { node, path }: SlotValue): readonly SlotValue[] | undefined {
  const [name, ...rest] = path;
  const holder = unwrap(node);
  if (name === undefined || !ts.isIdentifier(holder)) return undefined;
  const assignments = analysis.index.assignments.get(name) ?? [];
  const symbol = assignments.length === 0 ? undefined : symbolOf(analysis, holder);
  if (symbol === undefined) return undefined;
  const found = assignments.filter(({ left }) => isMemberOf(analysis, left, symbol));
  return found.length === 0 ? undefined : found.map(({ right }) => ({ node: right, path: rest }));
}

const isMemberOf = (analysis: Analysis, left: ts.Expression, symbol: ts.Symbol): boolean =>
  ts.isPropertyAccessExpression(left) && symbolOf(analysis, unwrap(left.expression)) === symbol;
