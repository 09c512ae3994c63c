import { ts } from 'ts-morph';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { listedNames } from '../program/values/listed-names.js';
import type { At } from './trace.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/** Follows the members that a loop takes by a list of their names: `answer[name]`. False when the code lists none. */
export function visitListed(tracer: Tracer, taken: ts.ElementAccessExpression, at: At): boolean {
  return visitNames(tracer, taken, taken.expression, taken.argumentExpression, at);
}

/** The same for what is asked: `params.get(name)`. */
export function visitListedRead(tracer: Tracer, call: CallLike, at: At): boolean {
  const { expression: callee, arguments: asked } = call;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'get') return false;
  return visitNames(tracer, call, callee.expression, asked?.[0], at);
}

function visitNames(
  tracer: Tracer,
  taken: ts.Expression,
  holder: ts.Expression,
  key: ts.Expression | undefined,
  at: At,
): boolean {
  const names = key === undefined ? [] : listedNames(tracer.analysis, key);
  for (const name of names)
    tracer.visit(holder, { ...step(named(at, name, taken), taken, shortText(taken)), path: [name, ...at.path] });
  return names.length > 0;
}
