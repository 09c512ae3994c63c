import { ts } from 'ts-morph';
import { unwrap } from '../program/slots.js';
import { calleeName } from '../program/syntax-names.js';
import { isTokenName } from '../program/token-names.js';
import { implies, type Settled, settledAt } from '../trace/settled-conditions.js';

/** Whether a value is written whole where the code knows that no token is in it: in the `else` of `if (answer.token)`. */
export function isWithoutToken(value: ts.Expression, write: ts.Node): boolean {
  const written = plain(wholeOf(value));
  for (const settled of settledAt(write)) if (implies(settled, (part) => saysNoToken(part, written))) return true;
  return false;
}

/** The value behind what turns it into text. */
function wholeOf(node: ts.Expression): ts.Expression {
  const value = unwrap(node);
  const [first] = ts.isCallExpression(value) && calleeName(value.expression) === 'stringify' ? value.arguments : [];
  return first === undefined ? value : wholeOf(first);
}

function saysNoToken({ condition, holds }: Settled, written: string): boolean {
  if (ts.isPropertyAccessExpression(condition)) return !holds && isTokenOf(condition, written);
  if (!ts.isBinaryExpression(condition)) return false;
  const { left, right, operatorToken } = condition;
  const sign = operatorToken.getText();
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

/** `answer.token`, `answer.data?.token` */
const isTokenOf = (member: ts.PropertyAccessExpression, written: string): boolean =>
  isTokenName(member.name.text) && plain(member).startsWith(`${written}.`);

const plain = (node: ts.Node): string => node.getText().replace(/[?!]/g, '');
