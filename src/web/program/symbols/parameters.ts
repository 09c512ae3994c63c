import { ts } from 'ts-morph';
import type { FunctionNode } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import type { Frame } from './frame.js';
import { isStoreCall, payloadOf } from './store-members.js';

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
  if (isStoreCall(fn, call)) {
    const payload = index === 1 ? payloadOf(call) : null;
    return payload === null ? null : { node: payload, path: [] };
  }
  const argument = args[index];
  if (index < 0 || argument === undefined) {
    const spread = args.find(ts.isSpreadElement);
    return spread === undefined ? null : { node: spread.expression, path: [String(index)] };
  }
  return { node: ts.isSpreadElement(argument) ? argument.expression : argument, path: [] };
}

/** Parameters without TypeScript's `this` pseudo-parameter. */
export function parametersOf(fn: FunctionNode): readonly ts.ParameterDeclaration[] {
  return fn.parameters.filter((parameter) => !(ts.isIdentifier(parameter.name) && parameter.name.text === 'this'));
}
