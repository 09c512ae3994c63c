import { ts } from 'ts-morph';
import type { Pass } from '../../../catalogue/library.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { textsUnder } from '../../program/values/keys.js';
import { implies, type Settled, settledAt } from '../platform/settled-conditions.js';
import type { At } from '../trace.js';
import { step, type Tracer } from '../tracer.js';
import { httpCall } from './http.js';

/**
 * An interceptor sees the answers to all requests of its client: of these, the ones to sign-ins.
 * https://axios-http.com/docs/interceptors, https://angular.dev/guide/http/interceptors
 */
export function visitSignIns(tracer: Tracer, intercepting: CallLike, at: At): void {
  const signIns = signInsOf(tracer, declarationOf(tracer.analysis, intercepting), namedClient(intercepting));
  for (const signIn of signIns)
    tracer.visit(signIn, { ...step(at, signIn, 'answered through an interceptor'), frames: null });
  if (signIns.length === 0) tracer.end({ kind: 'unknown', node: intercepting, at });
}

/**
 * It sees all requests as well: of these, what the sign-ins send, which is the member `body` of what it is handed, or
 * all of that where `body` is empty. False when something else is wanted, or nothing is sent where it is.
 */
export function visitSent(
  tracer: Tracer,
  { seen, member, body }: { seen: ts.Node; member: ts.Declaration | undefined; body: string },
  at: At,
): boolean {
  const [wanted, ...rest] = at.path;
  if (body !== '' && wanted !== undefined && wanted !== body) return false;
  if (isPartOfRequests(at.whole)) return false;
  const client = ts.isCallExpression(seen) ? namedClient(seen) : undefined;
  const sent = signInsOf(tracer, member, client).flatMap((call) => sentBy(call) ?? []);
  for (const value of sent)
    tracer.visit(value, {
      ...step(at, value, 'sent through an interceptor'),
      path: body === '' ? at.path : rest,
      frames: null,
    });
  return sent.length > 0;
}

/** The member that a slot says to hold what is sent: `data` of `sent.data`. */
export const sentBody = (slot: Pass['result']): string | undefined =>
  slot === 'sent' ? '' : typeof slot === 'string' ? /^sent\.(\w+)$/.exec(slot)?.[1] : undefined;

/** `form` of `post(url, form)` and of `request({ url, data: form })` */
function sentBy({ expression, arguments: args }: CallLike): ts.Expression | undefined {
  return ts.isPropertyAccessExpression(expression) && expression.name.text !== 'request' ? args?.[1] : undefined;
}

/** Whether code only sees some requests, as their addresses or verbs say: it may well leave out the sign-ins. */
const isPartOfRequests = (node: ts.Node): boolean => [...settledAt(node)].some(choosesRequests);

const choosesRequests = (settled: Settled): boolean =>
  /\b(?:url|pathname)\b/i.test(settled.condition.getText()) || implies(settled, saysThatNothingIsSent);

/** `request.method === 'GET'` */
function saysThatNothingIsSent({ condition, holds }: Settled): boolean {
  if (!ts.isBinaryExpression(condition) || !/^['"]GET['"]$/i.test(condition.right.getText())) return false;
  return /^===?$/.test(condition.operatorToken.getText()) === holds;
}

/** The sign-ins that the app makes by the library that declares `member`, through `client` where one is named. */
function signInsOf(
  tracer: Tracer,
  member: ts.Declaration | undefined,
  client: ts.Expression | undefined,
): readonly CallLike[] {
  const { index, wants } = tracer.analysis;
  wants.addName('post', spokenOf);
  return ['post', 'put', 'request'].flatMap((name) =>
    (index.calls.get(name) ?? []).filter((call) => signsIn(tracer, call) && isOfClient(tracer, call, member, client)),
  );
}

/** Words of which one stands beside most sign-ins; files without sinks are loaded for them. */
const spokenOf = ['login', 'signin', 'register', 'signup'];

const signsIn = ({ analysis }: Tracer, call: CallLike): boolean =>
  httpCall(call, textsUnder(analysis, null))?.issuesTokens === true;

/** `api.post(…)` beside `api.interceptors`; interceptors of Angular are those of every client. */
function isOfClient(
  { analysis }: Tracer,
  call: CallLike,
  member: ts.Declaration | undefined,
  client: ts.Expression | undefined,
): boolean {
  const library = member?.getSourceFile();
  if (library === undefined || library !== declarationOf(analysis, call)?.getSourceFile()) return false;
  if (!ts.isPropertyAccessExpression(call.expression)) return false;
  return client === undefined || symbolOf(analysis, client) === symbolOf(analysis, call.expression.expression);
}

/** `api` of `api.interceptors.response.use(…)` */
function namedClient({ expression }: CallLike): ts.Expression | undefined {
  for (let node = expression; ts.isPropertyAccessExpression(node); node = node.expression)
    if (node.name.text === 'interceptors') return node.expression;
  return undefined;
}
