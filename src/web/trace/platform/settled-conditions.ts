import { ts } from 'ts-morph';
import { unwrap } from '../../program/symbols/slots.js';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';

/** A condition that is decided where some code runs. */
export interface Settled {
  readonly condition: ts.Expression;
  readonly holds: boolean;
}

/** The conditions of its function that are decided where `start` runs: around it, and of what has ended before it. */
export function* settledAt(start: ts.Node): Generator<Settled> {
  for (let node = start; node.parent !== undefined && !isFunctionNode(node); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent) && node !== parent.expression)
      yield { condition: parent.expression, holds: node === parent.thenStatement };
    else if (ts.isConditionalExpression(parent) && node !== parent.condition)
      yield { condition: parent.condition, holds: node === parent.whenTrue };
    else if (ts.isBlock(parent) || ts.isSourceFile(parent)) yield* earlierEnds(parent.statements, node);
  }
}

/** `if (response.ok) return …;` before a statement. */
function* earlierEnds(statements: readonly ts.Statement[], node: ts.Node): Generator<Settled> {
  for (const statement of statements) {
    if (statement === node) return;
    if (ts.isIfStatement(statement) && statement.elseStatement === undefined && endsHere(statement.thenStatement))
      yield { condition: statement.expression, holds: false };
  }
}

/** Whether nothing behind a statement runs after it. */
export function endsHere(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether a decided condition makes `says` true of one of its parts, whichever of them decided it. */
export function implies({ condition, holds }: Settled, says: (part: Settled) => boolean): boolean {
  const node = unwrap(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return implies({ condition: node.operand, holds: !holds }, says);
  const kind = ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined;
  if (
    !ts.isBinaryExpression(node) ||
    (kind !== ts.SyntaxKind.AmpersandAmpersandToken && kind !== ts.SyntaxKind.BarBarToken)
  )
    return says({ condition: node, holds });
  const left = implies({ condition: node.left, holds }, says);
  const right = implies({ condition: node.right, holds }, says);
  // Both parts of `a && b` hold when it does; which of them does not when it does not, is not known.
  return (kind === ts.SyntaxKind.AmpersandAmpersandToken) === holds ? left || right : left && right;
}
