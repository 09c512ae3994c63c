import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { inherits } from '../program/symbols/implementations.js';
import { enclosingClass, type FunctionNode } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import type { At } from './trace.js';

/** `at`, for a member of the `this` of `node`: that of a class which extends the one around, when it is so known. */
export function withSelf(analysis: Analysis, node: ts.Node, at: At): At {
  const around = enclosingClass(node);
  const isKnown = around !== undefined && at.self !== undefined && inherits(analysis, at.self, around);
  return around === undefined || isKnown ? at : { ...at, self: around };
}

/** `this.createForm()` of an abstract class runs the method of the class whose member is wanted, not of its siblings. */
export function targetsOfSelf(
  analysis: Analysis,
  { expression: callee }: CallLike,
  targets: readonly FunctionNode[],
  { self }: At,
): readonly FunctionNode[] {
  if (self === undefined || targets.length < 2 || !ts.isPropertyAccessExpression(callee)) return targets;
  if (callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return targets;
  const around = enclosingClass(callee);
  if (around === undefined || (around !== self && !inherits(analysis, self, around))) return targets;
  const own = targets.filter(
    ({ parent }) => parent === self || inherits(analysis, parent, self) || inherits(analysis, self, parent),
  );
  return own.length > 0 ? own : targets;
}
