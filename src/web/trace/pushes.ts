import { ts } from 'ts-morph';
import { type Analysis, remember } from '../program/analysis.js';
import { addressOf } from '../program/roles.js';
import { declarationOf } from '../program/symbols/call-targets.js';
import { cannotBe, symbolOf } from '../program/symbols/symbols.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';

interface Push {
  readonly call: CallLike;
  readonly array: ts.Expression;
}

/** Elements looked at: a table of the same kind of entry tells no more after that. */
const maxPushes = 30;

/** What is put into an array after it was made: `users.push(user)`, `bytes.set(sealed, iv.length)`. */
export function pushedTo(analysis: Analysis, symbol: ts.Symbol): readonly ts.Expression[] {
  const pushes = remember(analysis, 'pushes', analysis.index, byArrayName).get(symbol.name) ?? [];
  return pushes
    .filter(({ array }) => !cannotBe(symbol, array) && symbolOf(analysis, array) === symbol)
    .flatMap(({ call }) => elementsOf(analysis, call))
    .slice(0, maxPushes);
}

function byArrayName({ index }: Analysis): ReadonlyMap<string, readonly Push[]> {
  const groups = new Map<string, Push[]>();
  for (const call of ['push', 'unshift', 'set'].flatMap((method) => index.calls.get(method) ?? [])) {
    if (!ts.isPropertyAccessExpression(call.expression)) continue;
    const array = call.expression.expression;
    const name = calleeName(array);
    groups.set(name, [...(groups.get(name) ?? []), { call, array }]);
  }
  return groups;
}

function elementsOf(analysis: Analysis, call: CallLike): readonly ts.Expression[] {
  const values = call.arguments ?? [];
  if (calleeName(call.expression) !== 'set') return values;
  return copiesBytes(analysis, call) ? values.slice(0, 1) : [];
}

function copiesBytes(analysis: Analysis, call: CallLike): boolean {
  const declaration = declarationOf(analysis, call);
  return declaration !== undefined && addressOf(declaration) === 'Uint8Array.set';
}
