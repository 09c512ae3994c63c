import { ts } from 'ts-morph';
import { resolveKey } from '../program/keys.js';
import { unwrap } from '../program/slots.js';
import { symbolOf } from '../program/symbols.js';
import type { CallLike } from '../program/syntax-index.js';
import { calleeName } from '../program/syntax-names.js';
import type { Place } from './callbacks.js';
import { httpCall } from './http.js';
import type { At } from './trace.js';
import { step, type Tracer } from './tracer.js';

/**
 * `client.interceptors.response.use((answer) => …)` sees every answer of that client: of these, the ones to its
 * sign-ins. https://axios-http.com/docs/interceptors
 */
export function visitIntercepted(tracer: Tracer, { call, slot }: Place, index: number, at: At): boolean {
  const client = slot === '0' && index === 0 ? clientIn(call) : undefined;
  const signIns = client === undefined ? [] : signInsBy(tracer, client);
  for (const signIn of signIns)
    tracer.visit(signIn, { ...step(at, signIn, 'answered through the interceptor'), frames: null });
  return signIns.length > 0;
}

/** `api` of `api.interceptors.response.use` */
function clientIn({ expression }: CallLike): ts.Expression | undefined {
  const [use, response, interceptors] = accesses(expression);
  const isMeant =
    use?.name.text === 'use' && response?.name.text === 'response' && interceptors?.name.text === 'interceptors';
  return isMeant ? unwrap(interceptors.expression) : undefined;
}

/** The accesses of a chain, the last one first. */
function accesses(node: ts.Expression): readonly ts.PropertyAccessExpression[] {
  return ts.isPropertyAccessExpression(node) ? [node, ...accesses(unwrap(node.expression))] : [];
}

function signInsBy({ analysis }: Tracer, client: ts.Expression): readonly CallLike[] {
  const symbol = symbolOf(analysis, client);
  if (symbol === undefined) return [];
  return ['post', 'put', 'request', calleeName(client)]
    .flatMap((name) => analysis.index.calls.get(name) ?? [])
    .filter((call) => {
      const { expression } = call;
      const asked =
        ts.isPropertyAccessExpression(expression) && calleeName(expression) !== calleeName(client)
          ? expression.expression
          : expression;
      return (
        httpCall(call, (node, ...path) => resolveKey(analysis, node, null, path).text)?.issuesTokens === true &&
        symbolOf(analysis, unwrap(asked)) === symbol
      );
    });
}
