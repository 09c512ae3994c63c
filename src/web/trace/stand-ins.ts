import { ts } from 'ts-morph';
import { isFallback } from '../program/operators.js';
import { unwrap } from '../program/slots.js';
import { plainText } from '../program/syntax-names.js';

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
