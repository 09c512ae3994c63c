import { ts } from 'ts-morph';
import type { FunctionNode } from './analysis.js';
import { type CallLike, calleeName } from './syntax-index.js';
import type { Frame } from './trace.js';

/** The argument a parameter stands for, and the frames that hold where the argument is written. */
export interface Bound {
  readonly node: ts.Expression;
  readonly path: readonly string[];
  readonly frames: Frame | null;
}

/**
 * What `parameter` of `fn` stands for under `frames`: an argument; `null` when the call leaves it out;
 * `open` when no frame is a call of `fn`.
 */
export function argumentFor(
  parameter: ts.ParameterDeclaration,
  fn: FunctionNode,
  frames: Frame | null,
): Bound | null | 'open' {
  let frame = frames;
  while (frame !== null && frame.fn !== fn) frame = frame.up;
  if (frame === null) return 'open';
  const found = argumentOf(parameter, fn, frame.call);
  return found === null ? null : { ...found, frames: frame.up };
}

/** The argument of `call` for `parameter` of the called function. */
export function argumentOf(
  parameter: ts.ParameterDeclaration,
  fn: FunctionNode,
  call: CallLike,
): { node: ts.Expression; path: readonly string[] } | null {
  const index = parametersOf(fn).indexOf(parameter);
  const args: readonly ts.Expression[] = call.arguments ?? [];
  const stored = storeCall(fn, call);
  if (stored !== null) return index === 1 && stored !== undefined ? { node: stored, path: [] } : null;
  const argument = args[index];
  if (index < 0 || argument === undefined) {
    const spread = args.find(ts.isSpreadElement);
    return spread === undefined ? null : { node: spread.expression, path: [String(index)] };
  }
  return { node: ts.isSpreadElement(argument) ? argument.expression : argument, path: [] };
}

/**
 * `commit('SET_TOKEN', token)` runs the mutation `SET_TOKEN(state, token)`: the store inserts the first parameter.
 * `null` when the call is not of that kind; `undefined` when it carries no payload.
 */
function storeCall(fn: FunctionNode, call: CallLike): ts.Expression | undefined | null {
  const first = call.arguments?.[0];
  if (!ts.isCallExpression(call) || first === undefined || !ts.isStringLiteralLike(first)) return null;
  const name = calleeName(call.expression);
  return /^(commit|dispatch)$/.test(name) && storeMember(fn) ? call.arguments[1] : null;
}

/** Whether a function is a mutation or action of a Vuex-style store. */
function storeMember(fn: FunctionNode): boolean {
  const object = ts.isMethodDeclaration(fn) ? fn.parent : fn.parent?.parent;
  const holder = object?.parent;
  if (holder === undefined || !ts.isObjectLiteralExpression(object as ts.Node)) return false;
  const name = ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder) ? holder.name.getText() : '';
  return /^(mutations|actions)$/.test(name) || ts.isExportAssignment(holder);
}

/** Parameters without TypeScript's `this` pseudo-parameter. */
export function parametersOf(fn: FunctionNode): readonly ts.ParameterDeclaration[] {
  return fn.parameters.filter((parameter) => !(ts.isIdentifier(parameter.name) && parameter.name.text === 'this'));
}
