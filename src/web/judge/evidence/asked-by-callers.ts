import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { callersOf } from '../../program/calls/callers.js';
import type { Frame } from '../../program/symbols/frame.js';
import { enclosingFunction, type FunctionNode } from '../../program/syntax/function-nodes.js';
import { textsUnder } from '../../program/values/keys.js';
import { httpCall } from '../../trace/requests/http.js';
import type { Leaf } from '../../trace/trace.js';
import { takesFromAnswer } from './by-use.js';

/**
 * An answer to what others ask for by a function of the app, as that to the request of a caller who signs in and takes
 * a token out of it: `console.log(answer)` in `post(url, body)`.
 */
export function asAskedByCallers(analysis: Analysis, leaf: Leaf): Leaf {
  if (leaf.kind !== 'response' || leaf.issuesTokens || leaf.at.frames !== null) return leaf;
  const fn = enclosingFunction(leaf.node);
  if (fn === undefined || !takesAddress(fn, leaf.node)) return leaf;
  for (const call of callersOf(analysis, fn).slice(0, maxCallers)) {
    const frame: Frame = { fn, call, up: null };
    const asked = requestIn(analysis, leaf.node, frame);
    const frames = asked?.issuesTokens ? framesToTaker(analysis, frame) : null;
    if (asked && frames !== null) return { ...leaf, ...asked, at: { ...leaf.at, frames } };
  }
  return leaf;
}

const maxCallers = 40;

/** Whether the request names a parameter of the function that makes it. */
function takesAddress({ parameters }: FunctionNode, request: ts.Node): boolean {
  const words = new Set(request.getText().split(/[^\w$]+/));
  return parameters.some(({ name }) => words.has(name.getText()));
}

const requestIn = (analysis: Analysis, request: ts.Node, frames: Frame) =>
  ts.isCallExpression(request) ? httpCall(request, textsUnder(analysis, frames)) : null;

/** The calls by which the answer comes to a function that takes a token out of it. */
function framesToTaker(analysis: Analysis, frame: Frame, depth = 0): Frame | null {
  if (takesFromAnswer(analysis, frame.call)) return frame;
  const fn = enclosingFunction(frame.call);
  if (fn === undefined || depth > maxDepth) return null;
  for (const call of callersOf(analysis, fn).slice(0, maxCallers)) {
    const up = framesToTaker(analysis, { fn, call, up: null }, depth + 1);
    if (up !== null) return { ...frame, up };
  }
  return null;
}

const maxDepth = 2;
