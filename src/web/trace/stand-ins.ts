import { ts } from 'ts-morph';
import { isFallback } from '../program/operators.js';
import { unwrap } from '../program/slots.js';
import { plainText } from '../program/syntax-names.js';
import { implies, type Settled } from './settled-conditions.js';

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
