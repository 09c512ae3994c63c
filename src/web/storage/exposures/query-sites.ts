import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import { isClientAddress } from '../../../catalogue/client-keys.js';
import type { Analysis } from '../../program/analysis.js';
import { constant, member, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { wholeText } from '../../program/syntax/query-parameters.js';
import { receiverName } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';
import type { WriteSite } from '../write-site.js';
import { membersOf, urlParameters } from './url-parameters.js';

/** What ends up in the query of an address, and so in logs and histories, whoever sends the request. */
export function querySites(analysis: Analysis): WriteSite[] {
  const library = analysis.roles.libraries.find(({ id }) => id === 'query-parameter');
  const write = library?.writes?.[0];
  if (library === undefined || write === undefined) return [];
  const built = urlParameters(analysis).filter(
    ({ name, address }) => isSecretParameter(name) && !isClientAddress(address, name),
  );
  const told = analysis.index.queries.filter(
    ({ node, name }) => !isClientAddress(resolveKey(analysis, wholeText(node), null).text ?? '', name),
  );
  return [...told, ...requestParameters(analysis), ...built].map(({ node, name, value }) => ({
    node,
    library,
    write,
    values: [{ node: value, path: [] }],
    key: null,
    keyText: name,
  }));
}

interface Parameter {
  readonly node: ts.CallExpression;
  readonly name: string;
  readonly value: ts.Expression;
}

interface Asking {
  readonly calls: readonly string[];
  /** What the calls are made on, where other things have members of that name. */
  readonly on?: RegExp;
  readonly options: readonly string[];
}

/** How requests are made and pages are opened, and the options whose members become parameters of the address. */
const requests: readonly Asking[] = [
  // axios, Angular's HttpClient, CapacitorHttp; ky
  { calls: ['get', 'post', 'put', 'patch', 'delete', 'request', 'axios', 'ky'], options: ['params', 'searchParams'] },
  // The router of Angular, Ionic's NavController; vue-router
  { calls: ['navigate', 'navigateForward', 'navigateRoot', 'navigateBack', 'createUrlTree'], options: ['queryParams'] },
  { calls: ['push', 'replace'], on: /router$/i, options: ['query'] },
  // ofetch
  { calls: ['$fetch', 'ofetch', 'useFetch'], options: ['params', 'query'] },
];

/** `axios.get(address, { params: { token } })` */
const requestParameters = (analysis: Analysis): Parameter[] =>
  requests.flatMap(({ calls, on, options }) =>
    calls
      .flatMap((name) => analysis.index.calls.get(name) ?? [])
      .filter(ts.isCallExpression)
      .filter(({ expression: callee }) => on === undefined || on.test(receiverName(callee)))
      .flatMap((node) =>
        optionsOf(analysis, node, options)
          .flatMap((value) => parametersIn(analysis, value))
          .filter(({ name }) => isSecretParameter(name) && !isClientAddress(addressOf(analysis, node), name))
          .map((parameter) => ({ node, ...parameter })),
      ),
  );

function optionsOf(analysis: Analysis, call: ts.CallExpression, names: readonly string[]): ts.Expression[] {
  const objects = call.arguments.map((argument) => literalOf(analysis, argument)).filter(ts.isObjectLiteralExpression);
  return objects.flatMap((object) =>
    names.flatMap((name) => member(object, [name]).flatMap(({ node, path }) => (path.length === 0 ? [node] : []))),
  );
}

/** Options may be put together before: `const extras: NavigationExtras = { … }`. */
const literalOf = (analysis: Analysis, argument: ts.Expression): ts.Expression =>
  ts.isIdentifier(argument) && /(?:opts|options|extras?|config)$/i.test(argument.text)
    ? (constant(analysis, { node: argument, path: [] })?.node ?? argument)
    : argument;

/** The members of an object, and what a chain puts into `new HttpParams()`. */
function parametersIn(analysis: Analysis, value: ts.Expression): Omit<Parameter, 'node'>[] {
  const node = unwrap(constant(analysis, { node: value, path: [] })?.node ?? value);
  if (ts.isObjectLiteralExpression(node)) return membersOf(node);
  return [node, ...reassigned(analysis, value)].flatMap(putInto);
}

/** `params = params.set('token', token)` */
function reassigned(analysis: Analysis, value: ts.Expression): ts.Expression[] {
  if (!ts.isIdentifier(value)) return [];
  const symbol = symbolOf(analysis, value);
  return (analysis.index.assignments.get(value.text) ?? [])
    .filter(({ left }) => symbol !== undefined && symbolOf(analysis, left) === symbol)
    .map(({ right }) => right);
}

function putInto(chain: ts.Expression): Omit<Parameter, 'node'>[] {
  const call = unwrap(chain);
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  const [name, value] = call.arguments;
  const puts = /^(?:set|append)$/.test(call.expression.name.text) && name !== undefined && ts.isStringLiteralLike(name);
  return [...(puts && value !== undefined ? [{ name: name.text, value }] : []), ...putInto(call.expression.expression)];
}

/** Keys of APIs are left out: many vendors take them no other way, and give them out for clients. */
function isSecretParameter(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong' && verdict.kind !== 'api-secret';
}

function addressOf(analysis: Analysis, { arguments: [first] }: ts.CallExpression): string {
  if (first === undefined) return '';
  const isConfig = ts.isObjectLiteralExpression(first);
  const [address] = isConfig ? member(first, ['url']) : [{ node: first, path: [] }];
  return address === undefined ? '' : (resolveKey(analysis, address.node, null, address.path).text ?? '');
}
