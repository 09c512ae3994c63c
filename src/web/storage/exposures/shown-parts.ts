import { ts } from 'ts-morph';
import { memberValue } from '../../program/syntax/syntax-names.js';

const choices: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** The values that are shown with an object, a list or a choice of them: `{ data, error }`, `data ?? null`. */
export function shownParts(node: ts.Node): readonly ts.Expression[] {
  if (ts.isObjectLiteralExpression(node)) return node.properties.flatMap(memberShown);
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isBinaryExpression(node)) return choices.has(node.operatorToken.kind) ? [node.left, node.right] : [];
  const isWrapped =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isAwaitExpression(node);
  return isWrapped ? [node.expression] : [];
}

function memberShown(property: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
  const value = ts.isSpreadAssignment(property) ? property.expression : memberValue(property);
  return value === undefined ? [] : [value];
}
