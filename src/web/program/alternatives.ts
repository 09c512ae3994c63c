import { ts } from 'ts-morph';
import type { Analysis, FunctionNode } from './analysis.js';
import { functionAt } from './function-nodes.js';
import { constant, unwrap } from './slots.js';
import type { CallLike } from './syntax-index.js';

/** One of the objects that a receiver may stand for, and the function that a call on it then runs. */
export interface Alternative {
  readonly object: ts.Expression;
  readonly fn: FunctionNode;
}

/**
 * `(isNative ? device : page).put(…)`, mostly through a constant: the functions the call may run. Objects of one shape
 * have one type for the checker, that of the first, so it never tells of the others.
 */
export function alternativesOf(analysis: Analysis, { expression: callee }: CallLike): readonly Alternative[] {
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const receiver = constant(analysis, { node: callee.expression, path: [] })?.node;
  if (receiver === undefined || !ts.isConditionalExpression(receiver)) return [];
  return branchesOf(receiver).flatMap((object) => memberOf(analysis, object, callee.name.text) ?? []);
}

function branchesOf(node: ts.Expression): readonly ts.Expression[] {
  const value = unwrap(node);
  return ts.isConditionalExpression(value) ? [...branchesOf(value.whenTrue), ...branchesOf(value.whenFalse)] : [value];
}

function memberOf({ world: { checker } }: Analysis, object: ts.Expression, name: string): Alternative | undefined {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  const declarations = checker.getPropertyOfType(type, name)?.declarations ?? [];
  const fn = declarations.map(functionAt).find((each) => each?.body !== undefined);
  return fn === undefined ? undefined : { object, fn };
}
