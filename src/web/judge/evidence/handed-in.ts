import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import type { Frame } from '../../program/symbols/frame.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { Leaf } from '../../trace/trace.js';

/**
 * What is read back only to be written again says nothing of what others hand to a function, and not every caller is
 * found: its parameter speaks for them.
 */
export function asHandedIn(analysis: Analysis, { node, at }: Leaf, frames: Frame | null): Leaf | undefined {
  const names = at.names.findLastIndex((name) => isOpenParameter(analysis, name.node, frames)) + 1;
  const handed = at.names[names - 1];
  return handed && { kind: 'unknown', node, at: { ...at, names: at.names.slice(0, names), whole: handed.node } };
}

/** Whether a name is that of a parameter that no call in `frames` fills, of a function that others may call. */
const isOpenParameter = (analysis: Analysis, name: ts.Node, frames: Frame | null): boolean =>
  (symbolOf(analysis, name)?.declarations ?? []).some(
    (declaration) =>
      ts.isParameter(declaration) && !isCallback(declaration.parent) && !isCalledIn(frames, declaration.parent),
  );

/** `read().then((stored) => …)`: only the call that it is handed to calls it. */
const isCallback = (fn: ts.Node): boolean =>
  (ts.isArrowFunction(fn) || ts.isFunctionExpression(fn)) && ts.isCallExpression(fn.parent);

const isCalledIn = (frames: Frame | null, fn: ts.Node): boolean =>
  frames !== null && (frames.fn === fn || isCalledIn(frames.up, fn));
