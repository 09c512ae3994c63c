import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import { isClientAddress, isClientKey } from '../../../catalogue/client-keys.js';
import { enclosingFunction } from './function-nodes.js';
import { calleeName, isAssignment, isReadKey } from './syntax-names.js';

/** A text that puts a value into a query parameter named like a secret: `?access_token=${token}`. */
export interface QueryParameter {
  readonly node: ts.TemplateExpression | ts.BinaryExpression;
  readonly name: string;
  readonly value: ts.Expression;
}

/** The literal text right before a value in a concatenation. */
export function lastText(left: ts.Expression): string {
  if (ts.isStringLiteralLike(left)) return left.text;
  if (ts.isTemplateExpression(left)) return left.templateSpans.at(-1)?.literal.text ?? '';
  return ts.isBinaryExpression(left) ? lastText(left.right) : '';
}

/** The parameter that `value` fills in behind the text `before`, where its name says that it is a secret. */
export function queryParameter(
  node: QueryParameter['node'],
  before: string,
  value: ts.Expression,
): QueryParameter | undefined {
  const [, sign, name] = /(^|[?&])([\w-]{2,30})=$/.exec(before) ?? [];
  const strength = name === undefined ? null : strengthOf(name);
  if (name === undefined || strength === null) return undefined;
  if ((sign === '' || isFormBody(node)) && !becomesQuery(node)) return undefined;
  if (isClientAddress(beginningOf(node), name) || isClientKey(value.getText())) return undefined;
  // `?auth=${token}`
  return strength === 'strong' || strengthOf(nameIn(value)) === 'strong' ? { node, name, value } : undefined;
}

/** `token`, also as what `localStorage.getItem('token')` reads. */
function nameIn(value: ts.Expression): string {
  const key = ts.isCallExpression(value) ? value.arguments[0] : undefined;
  return key !== undefined && isReadKey(key) ? key.text : calleeName(value);
}

function strengthOf(name: string): 'strong' | 'weak' | null {
  const verdict = classifyName(name);
  return verdict === null || verdict === 'harmless' ? null : verdict.strength;
}

/** `${url}${separator}token=…`, where the address may have a query already. */
export const joinsQuery = (node: ts.Expression): boolean =>
  /^(?:sep|separator|delimiter|delim|glue|joiner)$/i.test(calleeName(node)) || /['"`][?&]['"`]/.test(node.getText());

/**
 * A form in the body of a request, which starts with a name as no address does: `code=${code}&client_secret=${secret}`.
 */
const isFormBody = (node: ts.Expression): boolean => /^[\w.-]+=/.test(beginningOf(node));

/** ``const query = `token=${token}`; `${url}?${query}` `` */
function becomesQuery(node: ts.Expression): boolean {
  const holder = wholeText(node).parent;
  const scope =
    ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? enclosingFunction(holder) : undefined;
  if (scope === undefined || !ts.isVariableDeclaration(holder)) return false;
  const name = holder.name.getText().replaceAll('$', '\\$');
  return new RegExp(`[?&](?:\\$\\{${name}\\}|['"\`] ?\\+ ?${name}(?![\\w$]))`).test(scope.getText());
}

/** The text that a text is a part of. */
export function wholeText(node: ts.Expression): ts.Expression {
  let whole = node;
  while (ts.isBinaryExpression(whole.parent) && !isAssignment(whole.parent)) whole = whole.parent;
  return whole;
}

/** The literal text with which the whole begins that a text is a part of. */
function beginningOf(node: ts.Expression): string {
  let whole = wholeText(node);
  while (ts.isBinaryExpression(whole)) whole = whole.left;
  return ts.isTemplateExpression(whole) ? whole.head.text : ts.isStringLiteralLike(whole) ? whole.text : '';
}
