import { ts } from 'ts-morph';
import type { Pass } from '../../catalogue/library.js';
import type { Analysis } from '../program/analysis.js';
import { functionOf } from '../program/symbols/call-targets.js';
import { constant, slotValues, unwrap } from '../program/symbols/slots.js';
import { type FunctionNode, returnsOf } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import type { At } from './trace.js';

/** What is wanted of the result of a call that leaves members out, as its replacer tells. */
export function withReplacer(analysis: Analysis, call: CallLike, { replacer }: Pass, at: At): At {
  const [given] = replacer === undefined ? [] : slotValues(analysis, call, replacer);
  const hides = given === undefined ? undefined : hiddenBy(analysis, given.node);
  if (hides === undefined) return at;
  return { ...at, hides: (name, depth) => hides(name, depth) || at.hides?.(name, depth) === true };
}

/**
 * What is left out by a list, what is not in it, or by a function, what it gives nothing for: the second argument of
 * `JSON.stringify`. https://tc39.es/ecma262/#sec-json.stringify
 */
function hiddenBy(analysis: Analysis, replacer: ts.Expression): At['hides'] {
  const listed = textsIn(analysis, replacer);
  if (listed !== undefined) return (name) => !listed.has(name) && !/^\d+$/.test(name);
  const fn = functionOf(analysis, unwrap(replacer));
  const key = fn?.parameters[0]?.name;
  if (fn?.body === undefined || key === undefined) return undefined;
  if (ts.isIdentifier(key)) return (name) => givesNothing({ analysis, key: key.text, name }, fn);
  // `entries.filter(([name]) => …)`, which knows no members but the outermost.
  const first = ts.isArrayBindingPattern(key) ? key.elements[0] : undefined;
  if (first === undefined || !ts.isBindingElement(first) || !ts.isIdentifier(first.name)) return undefined;
  const { text } = first.name;
  const kept = returnsOf(fn);
  return (name, depth) =>
    depth === 0 && kept.length > 0 && kept.every((each) => decide({ analysis, key: text, name }, each) === false);
}

/** Whether a member of a value, or one on the way to it, is missing where the value is written. */
export const isMissing = ({ replaced, hides }: At, path: readonly string[]): boolean =>
  (path[0] !== undefined && replaced?.has(path[0]) === true) ||
  (hides !== undefined && path.some((name, depth) => hides(name, depth)));

/** The texts of an array or set, where all of them are known. */
function textsIn(analysis: Analysis, node: ts.Expression): ReadonlySet<string> | undefined {
  const list = constant(analysis, { node, path: [] })?.node;
  if (list !== undefined && ts.isNewExpression(list) && calleeName(list.expression) === 'Set') {
    const [listed] = list.arguments ?? [];
    return listed === undefined ? undefined : textsIn(analysis, listed);
  }
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return undefined;
  const texts = list.elements.filter(ts.isStringLiteralLike).map(({ text }) => text);
  return texts.length === list.elements.length ? new Set(texts) : undefined;
}

/** A replacer that is asked about a member of that name. */
interface Asked {
  readonly analysis: Analysis;
  readonly key: string;
  readonly name: string;
}

const givesNothing = (asked: Asked, { body }: FunctionNode): boolean =>
  body !== undefined && (ts.isBlock(body) ? runs(asked, body.statements) : isNothing(asked, body)) === true;

/** Whether statements return nothing of the value; `undefined` where they do not return, or cannot be told. */
function runs(asked: Asked, statements: readonly ts.Statement[]): boolean | undefined {
  for (const statement of statements) {
    if (ts.isReturnStatement(statement))
      return statement.expression === undefined || isNothing(asked, statement.expression);
    if (!ts.isIfStatement(statement)) continue;
    const holds = decide(asked, statement.expression);
    const branch = holds === true ? statement.thenStatement : holds === false ? statement.elseStatement : undefined;
    const result = branch === undefined ? undefined : runs(asked, ts.isBlock(branch) ? branch.statements : [branch]);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** `undefined`, and a text that stands for the value: `'***'`. */
function isNothing(asked: Asked, expression: ts.Expression): boolean {
  const node = unwrap(expression);
  if (!ts.isConditionalExpression(node))
    return ts.isStringLiteralLike(node) || ts.isVoidExpression(node) || /^(?:undefined|null)$/.test(node.getText());
  const holds = decide(asked, node.condition);
  return holds !== undefined && isNothing(asked, holds ? node.whenTrue : node.whenFalse);
}

/** Whether a condition on the name holds; `undefined` when it cannot be told. */
function decide(asked: Asked, condition: ts.Expression): boolean | undefined {
  const node = unwrap(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return negated(decide(asked, node.operand));
  if (ts.isBinaryExpression(node)) return compare(asked, node);
  return ts.isCallExpression(node) ? isListed(asked, node) : undefined;
}

const negated = (holds: boolean | undefined): boolean | undefined => (holds === undefined ? undefined : !holds);

function compare(asked: Asked, { left, right, operatorToken }: ts.BinaryExpression): boolean | undefined {
  const sign = operatorToken.getText();
  if (sign === '||' || sign === '&&') {
    const settles = sign === '||';
    const [first, second] = [decide(asked, left), decide(asked, right)];
    if (first === settles || second === settles) return settles;
    return first === undefined || second === undefined ? undefined : !settles;
  }
  const name = nameIn(asked, left) ?? nameIn(asked, right);
  const text = [left, right].find(ts.isStringLiteralLike)?.text;
  if (name === undefined || text === undefined || !/^[!=]==?$/.test(sign)) return undefined;
  return (name === text) === sign.startsWith('=');
}

/** The name as the condition takes it: `key`, `key.toLowerCase()`. */
function nameIn({ key, name }: Asked, expression: ts.Expression): string | undefined {
  const node = unwrap(expression);
  if (ts.isIdentifier(node)) return node.text === key ? name : undefined;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: receiver, name: method } = node.expression;
  if (!ts.isIdentifier(receiver) || receiver.text !== key) return undefined;
  return method.text === 'toLowerCase' ? name.toLowerCase() : undefined;
}

/** `hidden.has(key)`, `['token'].includes(key)`, `/token/i.test(key)` */
function isListed(asked: Asked, call: ts.CallExpression): boolean | undefined {
  const [argument] = call.arguments;
  const name = argument === undefined ? undefined : nameIn(asked, argument);
  if (name === undefined || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression: receiver, name: method } = call.expression;
  if (/^(?:has|includes)$/.test(method.text)) return textsIn(asked.analysis, receiver)?.has(name);
  const pattern = constant(asked.analysis, { node: receiver, path: [] })?.node;
  return method.text === 'test' && pattern !== undefined && ts.isRegularExpressionLiteral(pattern)
    ? matches(pattern.text, name)
    : undefined;
}

/** Only alternatives of plain words: what the code holds may take forever to match. */
function matches(pattern: string, name: string): boolean | undefined {
  const [, from, words, to, flags] = /^\/(\^?)\(?(?:\?:)?([\w|]{1,300})\)?(\$?)\/([a-z]*)$/.exec(pattern) ?? [];
  return words === undefined
    ? undefined
    : new RegExp(`${from}(?:${words})${to}`, flags?.replace(/[^i]/g, '')).test(name);
}
