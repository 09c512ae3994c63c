import { ts } from 'ts-morph';
import { isFallback } from '../program/operators.js';
import { unwrap } from '../program/slots.js';

/**
 * Whether a value stands in for what else is a member of it: `answer.data` of `answer.data.user || answer.data`, which
 * then is the user itself.
 */
export function isInsteadOfMember(wanted: ts.Expression, value: ts.Expression): boolean {
  const node = unwrap(wanted);
  if (ts.isBinaryExpression(node) && isFallback(node))
    return isInsteadOfMember(node.left, value) || isInsteadOfMember(node.right, value);
  return ts.isPropertyAccessExpression(node) && plain(node.expression) === plain(unwrap(value));
}

const plain = (node: ts.Node): string => node.getText().replace(/[?!\s]/g, '');
