import { ts } from 'ts-morph';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import { implies, type Settled, settledAt } from '../platform/settled-conditions.js';

/**
 * Whether a call reads the body of a response to a request that was refused: `response.json()` under
 * `if (!response.ok)`. Such a body says why, and holds no token.
 */
export function readsRefusal({ expression: callee }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(callee) || !/^(?:json|text)$/.test(callee.name.text)) return false;
  return isRefusedAt(callee.parent, callee.expression.getText());
}

/**
 * Whether code runs only where a request was refused whose response its function reads: `const data = await
 * response.json(); if (!response.ok) console.error(data);`, `if (response.status !== 200) console.error(response.data);`.
 */
export function runsOnRefusal(node: ts.Node): boolean {
  const read =
    enclosingFunction(node)
      ?.getText()
      .matchAll(/\b([\w$]{1,60})\.(?:(?:json|text)\(|data\b)/g) ?? [];
  return [...read].some(([, response = '']) => isRefusedAt(node, response));
}

function isRefusedAt(node: ts.Node, response: string): boolean {
  for (const settled of settledAt(node)) if (implies(settled, (part) => saysRefused(part, response))) return true;
  return false;
}

function saysRefused({ condition, holds }: Settled, response: string): boolean {
  // No body is read of a response that is not there: `!response || !response.ok`.
  if (!ts.isBinaryExpression(condition))
    return !holds && (condition.getText() === response || isMember(condition, response, 'ok'));
  const { left, right, operatorToken } = condition;
  return isMember(left, response, 'status') && isRefusedStatus(operatorToken.getText(), Number(right.getText()), holds);
}

const isMember = (node: ts.Expression, response: string, name: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === name && node.expression.getText() === response;

/**
 * https://www.rfc-editor.org/rfc/rfc9110#section-15: from 400 on, the request was refused or failed. What is no 200 is
 * taken for that; what is no 204 (no content) is an answer like others.
 */
function isRefusedStatus(sign: string, status: number, holds: boolean): boolean {
  const isAnswer = status === 200;
  if (/^===?$/.test(sign)) return holds ? status >= 400 : isAnswer;
  if (/^!==?$/.test(sign)) return holds ? isAnswer : status >= 400;
  return holds ? /^>=?$/.test(sign) && status >= 399 : sign.startsWith('<') && status >= 399;
}
