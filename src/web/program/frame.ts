import type { FunctionNode } from './analysis.js';
import type { CallLike } from './syntax-index.js';

/** A call on the way into a function: which argument a parameter stands for while a trace is inside. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly call: CallLike;
  readonly up: Frame | null;
}
