import { ts } from 'ts-morph';
import { declarationOf } from '../program/call-targets.js';
import { resolveKey } from '../program/keys.js';
import { symbolOf } from '../program/symbols.js';
import type { CallLike } from '../program/syntax-index.js';
import { httpCall } from './http.js';
import type { At } from './trace.js';
import { step, type Tracer } from './tracer.js';

/**
 * An interceptor sees the answers to all requests of its client: of these, the ones to sign-ins.
 * https://axios-http.com/docs/interceptors, https://angular.dev/guide/http/interceptors
 */
export function visitSignIns(tracer: Tracer, intercepting: CallLike, at: At): void {
  const signIns = ['post', 'put', 'request'].flatMap((name) =>
    (tracer.analysis.index.calls.get(name) ?? []).filter(
      (call) => signsIn(tracer, call) && isOfClient(tracer, call, intercepting),
    ),
  );
  for (const signIn of signIns)
    tracer.visit(signIn, { ...step(at, signIn, 'answered through an interceptor'), frames: null });
  if (signIns.length === 0) tracer.end({ kind: 'unknown', node: intercepting, at });
}

const signsIn = ({ analysis }: Tracer, call: CallLike): boolean =>
  httpCall(call, (node, ...path) => resolveKey(analysis, node, null, path).text)?.issuesTokens === true;

/** `api.post(…)` beside `api.interceptors`; interceptors of Angular are those of every client. */
function isOfClient({ analysis }: Tracer, call: CallLike, intercepting: CallLike): boolean {
  const [own, asked] = [intercepting, call].map((each) => declarationOf(analysis, each)?.getSourceFile());
  if (own === undefined || own !== asked || !ts.isPropertyAccessExpression(call.expression)) return false;
  const client = namedClient(intercepting);
  return client === undefined || symbolOf(analysis, client) === symbolOf(analysis, call.expression.expression);
}

/** `api` of `api.interceptors.response.use(…)` */
function namedClient({ expression }: CallLike): ts.Expression | undefined {
  for (let node = expression; ts.isPropertyAccessExpression(node); node = node.expression)
    if (node.name.text === 'interceptors') return node.expression;
  return undefined;
}
