import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';
import type { At } from '../trace.js';
import { shortText, step, type Tracer } from '../tracer.js';

/**
 * Traces what mutations and reducers put into a member of a state, where nothing says what theirs is:
 * `setUser(state, user) { state.user = user; }` beside `const state = { user: null }`.
 */
export function visitMutations(tracer: Tracer, name: string, declaration: ts.Declaration, at: At): void {
  const { analysis } = tracer;
  const file = declaration.getSourceFile();
  for (const assignment of analysis.index.assignments.get(name) ?? [])
    if (assignment.getSourceFile() === file && isOfUntypedState(analysis, assignment.left))
      tracer.visit(assignment.right, step(at, assignment, `assigned to ${shortText(assignment.left)}`));
}

/** `state.user`, of the first parameter of a function, which has no type. */
function isOfUntypedState(analysis: Analysis, left: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.expression)) return false;
  if (!/^_?(?:state|draft)$/.test(left.expression.text) || symbolOf(analysis, left) !== undefined) return false;
  const state = symbolOf(analysis, left.expression)?.valueDeclaration;
  return (
    state !== undefined && ts.isParameter(state) && isFunctionNode(state.parent) && state.parent.parameters[0] === state
  );
}
