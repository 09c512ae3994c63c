import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';
import { issuesTokens } from './endpoints.js';

/** A call that answers with what a server sent. */
export interface HttpCall {
  /** The request in words, for a flow step: `POST /auth/login`. */
  readonly label: string;
  /** Whether the endpoint's name says that it issues tokens. */
  readonly issuesTokens: boolean;
}

const clients =
  /^(\$?(post|put|patch|get|request|fetch)|useFetch|ofetch|ajax|axios|http|got|ky|doPost|doGet|nativePost|nativeRequest)$/;

/**
 * The text that a member of `node`, or `node` itself, stands for where the call runs; `null` when the code does not
 * tell.
 */
export type TextOf = (node: ts.Expression, ...path: readonly string[]) => string | null;

/** Recognises a request by the name of the call and a URL-like argument; the receiver may be of any type. */
export function httpCall(call: CallLike, textOf: TextOf): HttpCall | null {
  if (!ts.isCallExpression(call)) return null;
  const name = calleeName(call.expression);
  if (invokes(call.expression)) return invocation(call, textOf);
  if (!clients.test(name)) return null;
  const verb = verbOf(name, call);
  const [first, ...others] = verb === null ? call.arguments : call.arguments.slice(1);
  if (first === undefined) return null;
  const address = ts.isObjectLiteralExpression(first) ? propertyValue(first, 'url') : first;
  if (address === undefined || (/^\$?get$/.test(name) && !looksLikeUrl(address, textOf))) return null;
  if (/^\$?(put|patch)$/.test(name) && !isLiteral(address) && !namesUrl(address)) return null;
  const options = ts.isObjectLiteralExpression(first) ? first : optionsOf(name, first, others);
  return requestOf(verb ?? methodOf(name, options, textOf), address, textOf, options);
}

function requestOf(method: string, address: ts.Expression, textOf: TextOf, options?: ts.Expression): HttpCall {
  const mayIssue = method !== 'GET' || sendsPassword(address, textOf, options);
  const endpoint = mayIssue ? issuingEndpoint(address, textOf, /^(?:PUT|PATCH)$/.test(method)) : null;
  const told = endpoint ?? (ts.isIdentifier(address) ? textOf(address) : null) ?? written(address);
  return { label: `${method} ${shortUrl(told)}`, issuesTokens: endpoint !== null };
}

/** A request that is described and made elsewhere: `{ url: '/auth/login', method: 'POST' }`, or just its address. */
export function describedRequest(node: ts.Expression, textOf: TextOf): HttpCall | null {
  if (!ts.isObjectLiteralExpression(node)) return isLiteral(node) ? requestOf('GET', node, textOf) : null;
  const address = propertyValue(node, 'url');
  return address === undefined ? null : requestOf(methodOf('request', node, textOf), address, textOf, node);
}

/** A request that a library is told to make: `call(axios.post, '/auth/login', form)`. */
export function handedRequest(call: CallLike, textOf: TextOf): HttpCall | null {
  const [client, address, ...others] = call.arguments ?? [];
  const name = client === undefined ? '' : calleeName(client);
  if (address === undefined || !clients.test(name)) return null;
  const options = optionsOf(name, address, others);
  return requestOf(methodOf(name, options, textOf), address, textOf, options);
}

/** Some servers sign in by a mere query: `get('/login?name=…&password=…')`, `get('/login', { params: { password } })`. */
function sendsPassword(address: ts.Expression, textOf: TextOf, options: ts.Expression | undefined): boolean {
  const queried = [...(textOf(address) ?? '').matchAll(/[?&]([\w-]{1,40})=/g)].map(([, name = '']) => name);
  const params =
    options !== undefined && ts.isObjectLiteralExpression(options) ? propertyValue(options, 'params') : undefined;
  const listed = params !== undefined && ts.isObjectLiteralExpression(params) ? params.properties : [];
  return [...queried, ...listed.map(({ name }) => propertyName(name) ?? '')].some(isPasswordName);
}

function isPasswordName(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.kind === 'password';
}

/** `client.functions.invoke('login')`: https://supabase.com/docs/reference/javascript/functions-invoke */
const invokes = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) &&
  callee.name.text === 'invoke' &&
  calleeName(callee.expression) === 'functions';

/** One function may serve several ends: `invoke('session', { body: { action: 'refresh' } })`. */
function invocation({ arguments: [name, options] }: ts.CallExpression, textOf: TextOf): HttpCall | null {
  if (name === undefined) return null;
  const end = options === undefined ? null : textOf(options, 'body', 'action');
  const issues = end === null ? issuingEndpoint(name, textOf, false) !== null : issuesTokens(end);
  return { label: `POST ${shortUrl(written(name))}`, issuesTokens: issues };
}

/** `xhr.open('POST', url)` */
export function openedRequest({ arguments: [verb, address] }: ts.CallExpression, textOf: TextOf): HttpCall | null {
  if (address === undefined) return null;
  return requestOf((verb === undefined ? null : textOf(verb))?.toUpperCase() ?? 'GET', address, textOf);
}

/** `http.request('POST', url)` names the verb first. */
function verbOf(name: string, { arguments: [first] }: ts.CallExpression): string | null {
  if (name !== 'request' || first === undefined || !ts.isStringLiteralLike(first)) return null;
  return /^(get|post|put|patch|delete|head|options)$/i.test(first.text) ? first.text.toUpperCase() : null;
}

/**
 * How the endpoint is written, when its words say that it issues tokens: in the call, or where a wrapper is handed it.
 */
function issuingEndpoint(address: ts.Expression, textOf: TextOf, changes: boolean): string | null {
  if (issuesTokens(urlText(address), changes)) return written(address);
  const meant = ts.isStringLiteralLike(address) ? null : (textOf(address) ?? textOf(address, 'url'));
  return meant !== null && issuesTokens(meant, changes) ? meant : null;
}

function methodOf(name: string, options: ts.Expression | undefined, textOf: TextOf): string {
  const given = options === undefined ? null : memberText(options, 'method', textOf);
  if (given !== null) return given.toUpperCase();
  if (/post/i.test(name)) return 'POST';
  if (/^\$?(put|patch)$/.test(name)) return name.replace('$', '').toUpperCase();
  return /get|fetch|ajax|got|ky|axios|http/i.test(name) || /^\$?request$/.test(name) ? 'GET' : 'POST';
}

/** Where a request says how it is made: an object, or what stands for one where the name does not tell the verb. */
function optionsOf(name: string, first: ts.Expression, others: readonly ts.Expression[]): ts.Expression | undefined {
  const object = others.find(ts.isObjectLiteralExpression);
  return object ?? (/post|put|patch|get/i.test(name) ? undefined : (others[0] ?? first));
}

function memberText(options: ts.Expression, name: string, textOf: TextOf): string | null {
  if (!ts.isObjectLiteralExpression(options)) return textOf(options, name);
  let text: string | null = null;
  for (const property of options.properties) {
    if (ts.isSpreadAssignment(property)) text = memberText(property.expression, name, textOf) ?? text;
    else if (propertyName(property.name) !== name) continue;
    else if (ts.isPropertyAssignment(property)) text = textOf(property.initializer);
    else if (ts.isShorthandPropertyAssignment(property)) text = textOf(property.name);
  }
  return text;
}

function propertyValue(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && propertyName(property.name) === name) return property.initializer;
  }
  return undefined;
}

function urlText(address: ts.Expression): string {
  if (ts.isStringLiteralLike(address)) return address.text;
  if (ts.isTemplateExpression(address)) {
    return (
      address.head.text +
      address.templateSpans.map((span) => `/${urlText(span.expression)}/${span.literal.text}`).join('')
    );
  }
  if (ts.isBinaryExpression(address)) return `${urlText(address.left)}/${urlText(address.right)}`;
  if (ts.isIdentifier(address) || ts.isPropertyAccessExpression(address)) return `/${calleeName(address)}`;
  return '';
}

/** Databases put things too: what is handed over by name must be called an address. */
const namesUrl = (address: ts.Expression): boolean => /ur[il]|endpoint|api|path|route/i.test(address.getText());

const isLiteral = (address: ts.Expression): boolean =>
  ts.isStringLiteralLike(address) || ts.isTemplateExpression(address) || ts.isBinaryExpression(address);

function looksLikeUrl(address: ts.Expression, textOf: TextOf): boolean {
  return (
    /\/|url|endpoint|api/i.test(ts.isCallExpression(address) ? calleeName(address.expression) : urlText(address)) ||
    (ts.isIdentifier(address) && /\//.test(textOf(address) ?? ''))
  );
}

const written = (address: ts.Expression): string =>
  ts.isStringLiteralLike(address) ? address.text : address.getText();

const shortUrl = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
