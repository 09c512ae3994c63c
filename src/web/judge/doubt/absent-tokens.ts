import { ts } from 'ts-morph';
import { isTokenName } from '../../program/secrets/token-names.js';
import { unwrap } from '../../program/symbols/slots.js';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';
import { calleeName, isAssignment } from '../../program/syntax/syntax-names.js';
import { implies, type Settled, settledAt } from '../../trace/platform/settled-conditions.js';

/**
 * Whether a value is written whole where the code knows that no token is in it: in the `else` of `if (answer.token)`.
 */
export function isWithoutToken(value: ts.Expression, write: ts.Node): boolean {
  const written = plain(wholeOf(value));
  const saysNone = (part: Settled): boolean =>
    plain(part.condition) === written ? !part.holds && !isSetAround(write, written) : saysNoToken(part, written);
  for (const settled of settledAt(write)) if (implies(settled, saysNone)) return true;
  return false;
}

/** Whether a statement of the blocks around sets the value: `if (!key) { key = makeKey(); keep(key); }`. */
function isSetAround(write: ts.Node, written: string): boolean {
  for (let node = write; node.parent !== undefined && !isFunctionNode(node); node = node.parent)
    if (ts.isBlock(node) && node.statements.some((statement) => setsValue(statement, written))) return true;
  return false;
}

function setsValue(node: ts.Node, written: string): boolean {
  if (ts.isBinaryExpression(node) && isAssignment(node)) {
    const { left } = node;
    if (plain(left) === written || (ts.isObjectLiteralExpression(left) && left.getText().includes(written)))
      return true;
  }
  return ts.forEachChild(node, (child) => setsValue(child, written) || undefined) ?? false;
}

/** The value behind what turns it into text. */
export function wholeOf(node: ts.Expression): ts.Expression {
  const value = unwrap(node);
  const [first] = ts.isCallExpression(value) && calleeName(value.expression) === 'stringify' ? value.arguments : [];
  return first === undefined ? value : wholeOf(first);
}

function saysNoToken({ condition, holds }: Settled, written: string): boolean {
  if (ts.isPropertyAccessExpression(condition))
    return holds
      ? isMemberOf(condition, written, failure)
      : isMemberOf(condition, written, success) || isTokenOf(condition, written);
  if (!ts.isBinaryExpression(condition)) return false;
  const { left, right, operatorToken } = condition;
  const sign = operatorToken.getText();
  if (/^[!=]==?$/.test(sign) && /^(?:true|false)$/.test(right.getText()))
    return isMemberOf(left, written, success) && (sign.startsWith('=') === holds) === (right.getText() === 'false');
  if (sign === 'in')
    return !holds && ts.isStringLiteralLike(left) && isTokenName(left.text) && plain(right) === written;
  return (
    ts.isPropertyAccessExpression(left) &&
    isTokenOf(left, written) &&
    /^(?:null|undefined)$/.test(right.getText()) &&
    /^[!=]==?$/.test(sign) &&
    sign.startsWith('=') === holds
  );
}

/** What an answer says of itself: one that was refused gives its reason, and no token. */
const failure = /^errors?$/;
const success = /^(?:success|succeeded|successful|isSuccess|ok)$/;

const isMemberOf = (node: ts.Expression, written: string, name: RegExp): boolean =>
  ts.isPropertyAccessExpression(node) && name.test(node.name.text) && plain(node.expression) === written;

/** `answer.token`, `answer.data?.token` */
const isTokenOf = (member: ts.PropertyAccessExpression, written: string): boolean =>
  isTokenName(member.name.text) && plain(member).startsWith(`${written}.`);

const plain = (node: ts.Node): string => node.getText().replace(/[?!]/g, '');
