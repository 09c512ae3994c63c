import { ts } from 'ts-morph';
import { libraryOfStub } from '../../program/stubs.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import type { At } from '../trace.js';
import { shortText } from '../tracer.js';

/**
 * Whether the whole value of a response of `fetch` or ky is wanted whose body nothing reads on the way: it tells the status
 * and the headers, and as JSON it is empty. What other clients answer with holds the body.
 */
export function isUnreadBody(call: CallLike, declaration: ts.Declaration | undefined, at: At): boolean {
  if (at.path.length > 0 || declaration === undefined) return false;
  const library = libraryOfStub(declaration.getSourceFile().fileName);
  if (library !== 'ky' && (library !== 'dom' || calleeName(call.expression) !== 'fetch')) return false;
  for (let step = at.steps; step !== null; step = step.next)
    if (ts.isCallExpression(step.node) && step.note === shortText(step.node)) return false;
  return true;
}
