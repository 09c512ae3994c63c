import type { ts } from 'ts-morph';
import type { FunctionNode } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';

/** A call on the way into a function: which argument a parameter stands for while a trace is inside. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly call: CallLike;
  readonly up: Frame | null;
}

/** The frame of the outermost call comes last: it is where a trace arrives when it leaves all functions. */
export const append = (frames: Frame | null, outer: Frame): Frame =>
  frames === null ? outer : { ...frames, up: append(frames.up, outer) };

/** A key that a constructor decides does not come with the call that stores the value. */
export function isInside(node: ts.Node, ancestor: ts.Node): boolean {
  for (let current = node; current !== undefined; current = current.parent) if (current === ancestor) return true;
  return false;
}

/** Tells the calls of one chain from those of another, in every round alike: `src/login.ts:120>src/app.ts:7`. */
export function frameId(frames: Frame | null): string {
  const places: string[] = [];
  for (let frame = frames; frame !== null; frame = frame.up)
    places.push(`${frame.call.getSourceFile().fileName}:${frame.call.pos}`);
  return places.join('>');
}
