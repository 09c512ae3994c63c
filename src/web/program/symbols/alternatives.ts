import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { type FunctionNode, functionAt, returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { memberBehind } from './assigned-types.js';
import { constant, unwrap } from './slots.js';
import { symbolOf } from './symbols.js';
import { takenByKey } from './taken-by-key.js';

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
  const objects = objectsOf(analysis, callee.expression);
  return objects.length < 2 ? [] : objects.flatMap((object) => memberOf(analysis, object, callee.name.text) ?? []);
}

/**
 * What a receiver may stand for: the branches of a condition, what the functions that choose return, and the members of
 * an object from which one is taken: `stores[kind]`.
 */
function objectsOf(analysis: Analysis, node: ts.Expression, depth = 0): readonly ts.Expression[] {
  const value = depth > 3 ? node : (constant(analysis, { node, path: [] })?.node ?? unwrap(node));
  const within = (part: ts.Expression): readonly ts.Expression[] => objectsOf(analysis, part, depth + 1);
  if (ts.isConditionalExpression(value)) return [...within(value.whenTrue), ...within(value.whenFalse)];
  const taken = depth > 3 ? [] : takenByKey(analysis, value);
  if (taken.length > 0) return taken.flatMap(within);
  const chooser = ts.isCallExpression(value) && depth <= 3 ? chooserOf(analysis, value) : undefined;
  return chooser === undefined ? [depth === 0 ? value : node] : returnsOf(chooser).flatMap(within);
}

function chooserOf(analysis: Analysis, { expression }: ts.CallExpression): FunctionNode | undefined {
  if (!ts.isIdentifier(expression)) return undefined;
  const declarations = symbolOf(analysis, expression)?.declarations ?? [];
  return declarations.map(functionAt).find((fn) => fn?.body !== undefined);
}

function memberOf(analysis: Analysis, object: ts.Expression, name: string): Alternative | undefined {
  const { checker } = analysis.world;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  const member = checker.getPropertyOfType(type, name) ?? memberBehind(analysis, object, name);
  const declarations = member?.declarations ?? [];
  const fn = declarations.map(functionAt).find((each) => each?.body !== undefined);
  return fn === undefined ? undefined : { object, fn };
}
