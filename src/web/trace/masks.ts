import { ts } from 'ts-morph';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';

/** Characters that tell values apart in a log and are of no use to whoever reads them. */
const maxBeginning = 24;
const maxEnd = 8;

/** `token.slice(0, 10)`, `token.slice(-4)`, `token.substring(token.length - 4)`: an end of a value is not the value. */
export function isSample(call: CallLike): boolean {
  const [from, to] = call.arguments ?? [];
  if (!/^(slice|substring|substr)$/.test(calleeName(call.expression)) || from === undefined) return false;
  if (to === undefined) return isNumberUpTo(maxEnd, fromEnd(from));
  return from.getText() === '0' && isNumberUpTo(maxBeginning, to);
}

/** The 4 of `-4` and of `token.length - 4`. */
function fromEnd(from: ts.Expression): ts.Expression | undefined {
  if (ts.isPrefixUnaryExpression(from) && from.operator === ts.SyntaxKind.MinusToken) return from.operand;
  const isShortened = ts.isBinaryExpression(from) && from.operatorToken.kind === ts.SyntaxKind.MinusToken;
  return isShortened && calleeName(from.left) === 'length' ? from.right : undefined;
}

const isNumberUpTo = (most: number, node: ts.Expression | undefined): boolean =>
  node !== undefined && ts.isNumericLiteral(node) && Number(node.text) <= most;

/** `address.replace(/token=[^&]+/, 'token=***')`, `cookie.replace(/=[^;]+/, '=;max-age=0')` */
export function isCrossedOut(call: CallLike): boolean {
  const [pattern, by] = call.arguments ?? [];
  if (!isReplacement(call) || pattern === undefined || by === undefined) return false;
  if (!ts.isRegularExpressionLiteral(pattern)) return false;
  return allBehindName.test(pattern.text) || (ts.isStringLiteralLike(by) && crossedOut.test(by.text));
}

/** The value of a cookie, with what follows. */
const allBehindName = /^\/=(?:\.|\[\^;\])[*+]/;

const crossedOut = /[*•●█]|x{3}|redacted|masked|hidden|removed/i;

/** What a call takes out of its receiver: `secret` of `address.replace(secret, '***')`. */
export function takenOut(call: CallLike): string | undefined {
  const [pattern] = call.arguments ?? [];
  if (!isReplacement(call) || pattern === undefined) return undefined;
  return ts.isIdentifier(pattern) || ts.isPropertyAccessExpression(pattern) ? pattern.getText() : undefined;
}

const isReplacement = ({ expression }: CallLike): boolean => /^replace(?:All)?$/.test(calleeName(expression));
