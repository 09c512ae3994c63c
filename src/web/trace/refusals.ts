import { ts } from 'ts-morph';
import { isFunctionNode } from '../program/function-nodes.js';
import { unwrap } from '../program/slots.js';
import { calleeName } from '../program/syntax-names.js';
import { endsHere } from './guards.js';

/**
 * Whether a call reads the body of a response to a request that was refused: `response.json()` under
 * `if (!response.ok)`. Such a body says why, and holds no token.
 */
export function readsRefusal(call: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(call.expression) || !/^(?:json|text)$/.test(call.expression.name.text))
    return false;
  const response = call.expression.expression.getText();
  for (let node: ts.Node = call; node.parent !== undefined && !isFunctionNode(node); node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent) && node !== parent.expression) {
      if (isRefused(parent.expression, response, node === parent.thenStatement)) return true;
    } else if (ts.isConditionalExpression(parent) && node !== parent.condition) {
      if (isRefused(parent.condition, response, node === parent.whenTrue)) return true;
    } else if (ts.isBlock(parent) && followsSuccess(parent.statements, node, response)) {
      return true;
    }
  }
  return false;
}

/** `if (response.ok) return …;` before a statement. */
function followsSuccess(statements: readonly ts.Statement[], node: ts.Node, response: string): boolean {
  for (const statement of statements) {
    if (statement === node) return false;
    if (
      ts.isIfStatement(statement) &&
      statement.elseStatement === undefined &&
      endsHere(statement.thenStatement) &&
      isRefused(statement.expression, response, false)
    )
      return true;
  }
  return false;
}

/** Whether the request was refused for certain when `condition` is what `holds` says. */
function isRefused(condition: ts.Expression, response: string, holds: boolean): boolean {
  const node = unwrap(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return isRefused(node.operand, response, !holds);
  if (ts.isPropertyAccessExpression(node)) return !holds && isMember(node, response, 'ok');
  if (!ts.isBinaryExpression(node)) return false;
  const { left, right, operatorToken } = node;
  const joins = operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  // `!response || !response.ok`: no body is read of a response that is not there.
  if (joins || operatorToken.kind === ts.SyntaxKind.BarBarToken)
    return joins === holds || isThere(left, response)
      ? isRefused(left, response, holds) || isRefused(right, response, holds)
      : isRefused(left, response, holds) && isRefused(right, response, holds);
  return isMember(left, response, 'status') && isRefusedStatus(operatorToken.getText(), Number(right.getText()), holds);
}

const isThere = (node: ts.Expression, response: string): boolean => node.getText().replace(/^!+/, '') === response;

const isMember = (node: ts.Expression, response: string, name: string): boolean =>
  calleeName(node) === name && ts.isPropertyAccessExpression(node) && node.expression.getText() === response;

/** https://www.rfc-editor.org/rfc/rfc9110#section-15: from 400 on, the request was refused or failed. */
function isRefusedStatus(sign: string, status: number, holds: boolean): boolean {
  const isSuccess = status >= 200 && status < 300;
  if (/^===?$/.test(sign)) return holds ? status >= 400 : isSuccess;
  if (/^!==?$/.test(sign)) return holds ? isSuccess : status >= 400;
  return holds ? /^>=?$/.test(sign) && status >= 399 : sign.startsWith('<') && status >= 399;
}
