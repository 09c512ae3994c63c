import { ts } from 'ts-morph';
import { type Analysis, remember } from '../program/analysis.js';
import { declarationOf } from '../program/functions.js';
import { addressOf } from '../program/roles.js';
import { cannotBe, symbolOf } from '../program/symbols.js';
import { type CallLike, calleeName } from '../program/syntax-index.js';

interface Push {
  readonly array: ts.Expression;
  readonly element: ts.Expression;
}

/** Elements looked at: a table of the same kind of entry tells no more after that. */
const maxPushes = 30;

/** What is put into an array after it was made: `users.push(user)`, `bytes.set(sealed, iv.length)`. */
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

function byArrayName(analysis: Analysis): ReadonlyMap<string, readonly Push[]> {
  const groups = new Map<string, Push[]>();
  const add = (call: CallLike, elements: readonly ts.Expression[]): void => {
    if (!ts.isPropertyAccessExpression(call.expression)) return;
    const array = call.expression.expression;
    const name = calleeName(array);
    groups.set(name, [...(groups.get(name) ?? []), ...elements.map((element) => ({ array, element }))]);
  };
  const { calls } = analysis.index;
  for (const method of ['push', 'unshift'])
    for (const call of calls.get(method) ?? []) add(call, [...(call.arguments ?? [])]);
  for (const call of calls.get('set') ?? [])
    if (copiesBytes(analysis, call)) add(call, call.arguments?.slice(0, 1) ?? []);
  return groups;
}

function copiesBytes(analysis: Analysis, call: CallLike): boolean {
  const declaration = declarationOf(analysis, call);
  return declaration !== undefined && addressOf(declaration) === 'Uint8Array.set';
}
