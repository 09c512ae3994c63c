import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { functionOf } from '../program/symbols/call-targets.js';
import type { Frame } from '../program/symbols/frame.js';
import { argumentFor, type Bound } from '../program/symbols/parameters.js';
import { unwrap } from '../program/symbols/slots.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { isFunctionNode } from '../program/syntax/function-nodes.js';

/** `update(entry)` inside `change(key, update)`: the function that the call in `frames` hands over. */
export function handedFunction(
  analysis: Analysis,
  callee: ts.Expression,
  frames: Frame | null,
): ts.FunctionLikeDeclaration | undefined {
  const bound = boundTo(analysis, callee, frames);
  return bound === undefined || bound.path.length > 0 ? undefined : functionOf(analysis, unwrap(bound.node));
}

/** The argument that a call in `frames` hands over for the parameter that `node` names. */
function boundTo(analysis: Analysis, node: ts.Expression, frames: Frame | null): Bound | undefined {
  if (frames === null || !ts.isIdentifier(node)) return undefined;
  const parameter = symbolOf(analysis, node)?.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter) || !isFunctionNode(parameter.parent)) return undefined;
  const bound = argumentFor(parameter, parameter.parent, frames);
  return bound === null || bound === 'open' ? undefined : bound;
}
