import { ts } from 'ts-morph';
import { isClientAddress } from '../../catalogue/client-keys.js';
import { credentialUnder, isHeaderName } from '../../catalogue/sent-keys.js';
import { lastText } from '../program/syntax/query-parameters.js';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';

/** A value that a request is sent with as its credential. */
export interface SentValue {
  readonly value: ts.Expression;
  readonly credential: 'api key' | 'access token';
}

/** What `node` sends: a parameter of an address, a header or a parameter of a request. */
export function sentValues(node: ts.Node): readonly SentValue[] {
  if (ts.isTemplateExpression(node)) return inTemplate(node);
  if (ts.isPropertyAssignment(node)) return inMember(node);
  if (ts.isCallExpression(node)) return inCall(node);
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.PlusToken) return inAddress(lastText(left), right);
  const isHeader = operatorToken.kind === ts.SyntaxKind.EqualsToken && isHeaderName(calleeName(left));
  return isHeader ? sentAs(calleeName(left), right) : [];
}

/** The values in an address, each with the text before it. */
function inTemplate({ head, templateSpans }: ts.TemplateExpression): SentValue[] {
  let before = head.text;
  return templateSpans.flatMap(({ expression, literal }) => {
    const sent = inAddress(before, expression);
    before += literal.text;
    return sent;
  });
}

function inAddress(before: string, value: ts.Expression): SentValue[] {
  const parameter = /[?&]([\w-]{2,40})=$/.exec(before)?.[1];
  return parameter === undefined || isClientAddress(before, parameter) ? [] : sentAs(parameter, value);
}

/** `{ 'x-api-key': KEY }`, `{ params: { apikey: KEY } }` */
function inMember({ name, initializer, parent }: ts.PropertyAssignment): SentValue[] {
  const header = propertyName(name) ?? '';
  const isOfRequest =
    ts.isPropertyAssignment(parent.parent) && /^(?:headers|params)$/.test(propertyName(parent.parent.name) ?? '');
  return isOfRequest || isHeaderName(header) ? sentAs(header, initializer) : [];
}

/** `headers.set('x-api-key', KEY)` */
function inCall({ arguments: [name, value] }: ts.CallExpression): SentValue[] {
  return name && value && ts.isStringLiteralLike(name) ? sentAs(name.text, value) : [];
}

function sentAs(name: string, value: ts.Expression): SentValue[] {
  const credential = credentialUnder(name);
  return credential === null ? [] : [{ value: withoutScheme(value), credential }];
}

/** What follows the scheme in `Bearer ${token}` and `'Token ' + token`. */
function withoutScheme(value: ts.Expression): ts.Expression {
  if (ts.isBinaryExpression(value) && ts.isStringLiteralLike(value.left)) return value.right;
  const [span] = ts.isTemplateExpression(value) ? value.templateSpans : [];
  return span?.literal.text === '' ? span.expression : value;
}
