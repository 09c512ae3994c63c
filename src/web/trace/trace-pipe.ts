import { ts } from 'ts-morph';
import { declarationOf } from '../program/symbols/call-targets.js';
import { slotValues, unwrap } from '../program/symbols/slots.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import { visitCreated } from './state/trace-dispatched.js';
import type { At } from './trace.js';
import { visitResults } from './trace-call.js';
import type { Tracer } from './tracer.js';

/** Calls that give what their callback returns. */
export const bringsResult = /^(then|map|flatMap|switchMap|mergeMap|concatMap|exhaustMap)$/;

/** What reaches an operator of a `pipe`, or the receiver of any other call. */
export function visitUpstream(tracer: Tracer, operator: CallLike, at: At): void {
  const parent = operator.parent;
  if (ts.isCallExpression(parent) && calleeName(parent.expression) === 'pipe') {
    const index = parent.arguments.indexOf(operator as ts.Expression);
    const before = index > 0 ? parent.arguments[index - 1] : undefined;
    if (before !== undefined) return visitOperator(tracer, before, at);
    if (ts.isPropertyAccessExpression(parent.expression)) return tracer.visit(parent.expression.expression, at);
  }
  for (const value of slotValues(tracer.analysis, operator, 'this')) tracer.visit(value.node, at);
}

/** What the last operator of a `pipe` gives. */
export function visitPipe(tracer: Tracer, call: CallLike, at: At): void {
  const last = call.arguments?.at(-1);
  if (last !== undefined) return visitOperator(tracer, last, at);
  for (const value of slotValues(tracer.analysis, call, 'this')) tracer.visit(value.node, at);
}

/** The values an operator passes on; operators of the app's own are taken to pass values through. */
function visitOperator(tracer: Tracer, operator: ts.Expression, at: At): void {
  const node = unwrap(operator);
  if (!ts.isCallExpression(node)) return;
  const declaration = declarationOf(tracer.analysis, node);
  if (declaration !== undefined && tracer.analysis.roles.of('passes', declaration).length > 0)
    return tracer.visit(node, at);
  if (calleeName(node.expression) === 'ofType' && visitCreated(tracer, node, at)) return;
  if (bringsResult.test(calleeName(node.expression))) return visitResults(tracer, node, 'callback.0', at);
  visitUpstream(tracer, node, at);
}
