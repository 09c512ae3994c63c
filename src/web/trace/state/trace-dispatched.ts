import { ts } from 'ts-morph';
import { targetsOf } from '../../program/symbols/call-targets.js';
import { unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { isFunctionNode, returnsOf } from '../../program/syntax/function-nodes.js';
import { isEqual } from '../../program/syntax/operators.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName, propertyName, setterIn } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';
import type { Place } from '../callbacks.js';
import { settledAt } from '../platform/settled-conditions.js';
import type { At } from '../trace.js';
import { step, type Tracer } from '../tracer.js';

/**
 * Traces what a reducer of `useReducer` is given. Its action is what the component dispatches, where the types agree:
 * `dispatch({ type: 'SIGNED_IN', payload })` for `action.payload` under `case 'SIGNED_IN'`. Its state is traced already.
 */
export function visitDispatched(tracer: Tracer, { call, slot }: Place, index: number, at: At): boolean {
  if (slot !== '0' || calleeName(call.expression) !== 'useReducer') return false;
  // `const [state, dispatch] = useReducer(…)`
  const dispatch = ts.isVariableDeclaration(call.parent) ? setterIn(call.parent.name)?.text : undefined;
  if (index === 0) return true;
  if (index !== 1 || dispatch === undefined) return false;
  visitActions(tracer, dispatch, typesAround(tracer, at), at);
  return true;
}

/**
 * Traces the action that a reducer of Redux is given, under the type that its code asks for: what is dispatched as such
 * anywhere, also by `put` of a saga.
 */
export function visitReduced(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): boolean {
  const { parameters } = parameter.parent;
  if (parameters.length !== 2 || parameters[1] !== parameter || parameters[0]?.initializer === undefined) return false;
  const expected = typesAround(tracer, at);
  if (expected.length === 0) return false;
  for (const dispatch of ['dispatch', 'put']) visitActions(tracer, dispatch, expected, at);
  return true;
}

/** What calls of this name dispatch under one of these types, or under any where there are none. */
function visitActions(tracer: Tracer, dispatch: string, expected: readonly string[], at: At): void {
  const { analysis } = tracer;
  analysis.wants.addName(dispatch, expected);
  for (const dispatched of analysis.index.calls.get(dispatch) ?? [])
    for (const action of actionsOf(tracer, dispatched.arguments?.[0])) {
      const type = typeOf(tracer, action);
      if (type !== null && expected.length > 0 && !expected.includes(type)) continue;
      tracer.visit(action, { ...step(at, dispatched, `dispatched as ${type ?? 'an action'}`), frames: null });
    }
}

/**
 * Traces what the action creators among the arguments of a call are called with: `ofType(signedIn)`, `on(signedIn, …)`.
 * False when there are none.
 */
export function visitCreated(tracer: Tracer, call: CallLike, at: At): boolean {
  const { analysis } = tracer;
  const creators = (call.arguments ?? []).filter(isCreatorName);
  for (const creator of creators) {
    const name = calleeName(creator);
    analysis.wants.addName(name);
    for (const created of analysis.index.calls.get(name) ?? []) {
      const argument = created.arguments?.[0];
      if (argument !== undefined && isSameCreator(tracer, created.expression, creator))
        tracer.visit(argument, step({ ...at, frames: null }, created, `dispatched by ${name}`));
    }
  }
  if (creators.length > 0) tracer.end({ kind: 'unknown', node: call, at });
  return creators.length > 0;
}

/** `signedIn`, `AuthActions.signedIn` */
const isCreatorName = (node: ts.Expression): node is ts.Identifier | ts.PropertyAccessExpression =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);

/** Groups of actions are made of text; what they are called is all there is to tell their members by. */
function isSameCreator({ analysis }: Tracer, called: ts.Expression, creator: ts.Expression): boolean {
  const symbol = symbolOf(analysis, creator);
  return symbolOf(analysis, called) === symbol && (symbol !== undefined || called.getText() === creator.getText());
}

/** The objects that an argument stands for: itself, or what an action creator returns. */
function actionsOf(tracer: Tracer, argument: ts.Expression | undefined): readonly ts.ObjectLiteralExpression[] {
  const value = argument && unwrap(argument);
  if (value === undefined) return [];
  if (ts.isObjectLiteralExpression(value)) return [value];
  if (!ts.isCallExpression(value)) return [];
  return targetsOf(tracer.analysis, value).flatMap(returnsOf).map(unwrap).filter(ts.isObjectLiteralExpression);
}

function typeOf(tracer: Tracer, action: ts.ObjectLiteralExpression): string | null {
  const type = action.properties.find((property) => propertyName(property.name) === 'type');
  return type !== undefined && ts.isPropertyAssignment(type) ? textOf(tracer, type.initializer) : null;
}

/** The types of the actions under which a reducer does what is traced: of the cases and conditions around it. */
function typesAround(tracer: Tracer, { names }: At): readonly string[] {
  const use = names.at(-1)?.node;
  if (use === undefined) return [];
  for (const { condition, holds } of settledAt(use))
    if (holds && ts.isBinaryExpression(condition) && isEqual(condition))
      return [condition.left, condition.right].flatMap((side) => textOf(tracer, side) ?? []);
  for (let node = use; node.parent !== undefined && !isFunctionNode(node); node = node.parent)
    if (ts.isCaseClause(node)) return casesOf(node).flatMap((clause) => textOf(tracer, clause.expression) ?? []);
  return [];
}

/** A case, and those before it that fall through to it. */
function casesOf(clause: ts.CaseClause): readonly ts.CaseClause[] {
  const { clauses } = clause.parent;
  const before = clauses[clauses.indexOf(clause) - 1];
  const falls = before !== undefined && ts.isCaseClause(before) && before.statements.length === 0;
  return falls ? [...casesOf(before), clause] : [clause];
}

const textOf = (tracer: Tracer, node: ts.Expression): string | null => resolveKey(tracer.analysis, node, null).text;
