import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { constant, unwrap } from '../../program/symbols/slots.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName, memberValue, propertyName } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';

/** A parameter that code puts into an address by the members of the platform. */
export interface UrlParameter {
  readonly node: CallLike;
  readonly name: string;
  readonly value: ts.Expression;
  /** The text of the address, as far as it is known. */
  readonly address: string;
}

/**
 * `url.searchParams.set('token', token)`, and what is put into `new URLSearchParams()` that becomes the query of an
 * address: as the body of a request they are no part of one. https://url.spec.whatwg.org/#interface-urlsearchparams
 */
export const urlParameters = (analysis: Analysis): readonly UrlParameter[] => [
  ...['set', 'append']
    .flatMap((name) => analysis.index.calls.get(name) ?? [])
    .flatMap((call) => putInto(analysis, call)),
  ...(analysis.index.calls.get('URLSearchParams') ?? []).flatMap((call) => listedIn(analysis, call)),
];

function putInto(analysis: Analysis, node: CallLike): readonly UrlParameter[] {
  const { expression: callee, arguments: [name, value] = [] } = node;
  if (name === undefined || value === undefined || !ts.isStringLiteralLike(name)) return [];
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const receiver = unwrap(callee.expression);
  const address = ts.isPropertyAccessExpression(receiver)
    ? addressOfUrl(analysis, receiver)
    : ts.isIdentifier(receiver) && isMadeHere(receiver)
      ? addressWith(analysis, receiver)
      : undefined;
  return address === undefined ? [] : [{ node, name: name.text, value, address }];
}

/** The address behind `url.searchParams`; none of a page of the app, which a link may lead to that is given away. */
function addressOfUrl(analysis: Analysis, { name, expression }: ts.PropertyAccessExpression): string | undefined {
  if (name.text !== 'searchParams') return undefined;
  const made = constant(analysis, { node: expression, path: [] })?.node;
  const [address, base] = made !== undefined && ts.isNewExpression(made) ? (made.arguments ?? []) : [];
  if (address === undefined) return '';
  const isOwn = [address, base].some((part) => part !== undefined && /\blocation\b/.test(part.getText()));
  if (isOwn && !isAsked(expression)) return undefined;
  return resolveKey(analysis, address, null).text ?? '';
}

/** `fetch(url)`, `new WebSocket(url)` */
const isAsked = (url: ts.Expression): boolean =>
  new RegExp(
    `\\b(?:fetch|axios|get|WebSocket|EventSource)\\(\\s*(?:String\\()?${calleeName(url).replaceAll('$', '\\$')}\\b`,
  ).test(scopeOf(url).getText());

/** `new URLSearchParams({ token })` in an address, or under a name that is put into one. */
function listedIn(analysis: Analysis, node: CallLike): readonly UrlParameter[] {
  const [listed] = node.arguments ?? [];
  if (listed === undefined || !ts.isObjectLiteralExpression(listed)) return [];
  const { parent } = node;
  const address =
    ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
      ? addressWith(analysis, parent.name)
      : addressAround(analysis, node);
  if (address === undefined) return [];
  return membersOf(listed).map((parameter) => ({ node, ...parameter, address }));
}

/** The members of an object that have a name and a value. */
export const membersOf = ({ properties }: ts.ObjectLiteralExpression) =>
  properties.flatMap((property) => {
    const name = propertyName(property.name);
    const value = memberValue(property);
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });

const isMadeHere = (name: ts.Identifier): boolean =>
  new RegExp(`\\b${name.text.replaceAll('$', '\\$')}\\s*=\\s*new URLSearchParams\\b`).test(scopeOf(name).getText());

const scopeOf = (node: ts.Node): ts.Node => enclosingFunction(node) ?? node.getSourceFile();

/** The text behind whose question mark the parameters of that name stand: `${base}/feed?${params}`. */
function addressWith(analysis: Analysis, name: ts.Identifier): string | undefined {
  let found: string | undefined;
  const visit = (node: ts.Node): void => {
    if (found === undefined && ts.isIdentifier(node) && node.text === name.text) found = addressAround(analysis, node);
    if (found === undefined) ts.forEachChild(node, visit);
  };
  visit(scopeOf(name));
  return found;
}

/**
 * The text with a value that is put behind a question mark, as it is or as a text of its own: `params.toString()`. What
 * it begins with may be known by a constant.
 */
function addressAround(analysis: Analysis, value: ts.Node): string | undefined {
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent) && parent.name.text === 'toString')
    return addressAround(analysis, parent.parent);
  if (ts.isCallExpression(parent) && calleeName(parent.expression) === 'String') return addressAround(analysis, parent);
  if (ts.isParenthesizedExpression(parent)) return addressAround(analysis, parent);
  if (ts.isTemplateSpan(parent)) {
    const whole = parent.parent;
    const before = whole.getText().slice(1, parent.getStart() - whole.getStart() - '${'.length);
    return /[?&]$/.test(before) ? (resolveKey(analysis, whole, null).text ?? before) : undefined;
  }
  if (!ts.isBinaryExpression(parent) || parent.right !== value) return undefined;
  const before = parent.left.getText();
  return /[?&]['"`]$/.test(before) ? (resolveKey(analysis, parent, null).text ?? before) : undefined;
}
