import { handedDown } from '../../program/symbols/contexts.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import type { At } from '../trace.js';
import { step, type Tracer } from '../tracer.js';

/** What a component asks its context for comes from the providers around it, wherever these are. */
export function visitContext(tracer: Tracer, call: CallLike, at: At): void {
  const values = handedDown(tracer.analysis, call);
  for (const value of values) tracer.visit(value, { ...step(at, value, 'handed down by a provider'), frames: null });
  if (values.length === 0) tracer.end({ kind: 'unknown', node: call, at });
}
