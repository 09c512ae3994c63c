import { ts } from 'ts-morph';
import { unwrap } from '../program/symbols/slots.js';
import { isFallback } from '../program/syntax/operators.js';
import { plainText } from '../program/syntax/syntax-names.js';
import { implies, type Settled } from './platform/settled-conditions.js';

/**
 * Whether a value stands in for what else is a member of it: `answer.data` of `answer.data.user || answer.data`, which
 * then is the user itself.
 */
export function isInsteadOfMember(wanted: ts.Expression, value: ts.Expression): boolean {
  const node = unwrap(wanted);
  if (ts.isBinaryExpression(node) && isFallback(node))
    return isInsteadOfMember(node.left, value) || isInsteadOfMember(node.right, value);
  return ts.isPropertyAccessExpression(node) && plainText(node.expression) === plainText(unwrap(value));
}

/** Members that a value lacks where a condition is decided: `pending` in `data.pending ? data.pending.id : data`. */
export function missingIn(value: ts.Expression, settled: Settled): readonly string[] {
  const whole = plainText(unwrap(value));
  const asked = plainText(settled.condition)
    .split(`${whole}.`)
    .slice(1)
    .flatMap((rest) => /^[\w$]+/.exec(rest) ?? []);
  return asked.filter((name) =>
    implies(settled, ({ condition, holds }) => !holds && [whole, `${whole}.${name}`].includes(plainText(condition))),
  );
}
