import { ts } from 'ts-morph';
import { type Analysis, remember } from '../program/analysis.js';
import { cannotBe, symbolOf } from '../program/symbols.js';
import { calleeName } from '../program/syntax-index.js';

interface Push {
  readonly array: ts.Expression;
  readonly element: ts.Expression;
}

/** Elements looked at: a table of the same kind of entry tells no more after that. */
const maxPushes = 30;

/** What is put into an array after it was made: `users.push(user)`. */
export function pushedTo(analysis: Analysis, symbol: ts.Symbol): readonly ts.Expression[] {
  const pushes = remember(analysis, 'pushes', analysis.index, byArrayName).get(symbol.name) ?? [];
  return pushes
    .filter(
      ({ array }) =>
        !cannotBe(symbol, array) &&
        symbolOf(analysis, ts.isPropertyAccessExpression(array) ? array.name : array) === symbol,
    )
    .slice(0, maxPushes)
    .map(({ element }) => element);
}

function byArrayName({ index }: Analysis): ReadonlyMap<string, readonly Push[]> {
  const groups = new Map<string, Push[]>();
  for (const call of ['push', 'unshift'].flatMap((method) => index.calls.get(method) ?? [])) {
    if (!ts.isPropertyAccessExpression(call.expression)) continue;
    const array = call.expression.expression;
    const group = groups.get(calleeName(array)) ?? [];
    groups.set(calleeName(array), group);
    for (const element of call.arguments ?? []) group.push({ array, element });
  }
  return groups;
}
