import type { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import type { Frame } from '../symbols/frame.js';
import { argumentFor, type Bound } from '../symbols/parameters.js';
import { isFunctionNode } from '../syntax/function-nodes.js';
import { callersOf } from './callers.js';

/** What a parameter stands for: under `frames`, or else in each call of its function. */
export function handedArguments(
  analysis: Analysis,
  parameter: ts.ParameterDeclaration,
  frames: Frame | null,
): readonly Bound[] {
  const fn = parameter.parent;
  if (!isFunctionNode(fn)) return [];
  const bound = argumentFor(parameter, fn, frames);
  const calls = bound === 'open' ? callersOf(analysis, fn).map((call) => ({ fn, call, up: null })) : [];
  return [bound, ...calls.map((call) => argumentFor(parameter, fn, call))].flatMap((one) =>
    one === null || one === 'open' ? [] : one,
  );
}
