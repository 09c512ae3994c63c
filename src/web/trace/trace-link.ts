import type { SecretKind } from '../../catalogue/secret.js';
import { listensForLinks, takenFromLaunch, takenFromLink } from '../program/calls/opened-links.js';
import type { FunctionNode } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import type { Place } from './callbacks.js';
import type { At } from './trace.js';
import type { Tracer } from './tracer.js';

/** The link that opened the app is a secret as a whole where the listener takes one out of it. */
export const visitOpenedLink = (tracer: Tracer, { call, slot }: Place, listener: FunctionNode, at: At): boolean =>
  slot === '1' && listensForLinks(call) && endAtLink(tracer, call, at, () => takenFromLink(tracer.analysis, listener));

/** `getLaunchUrl()` gives the link that started the app: the same links that its listener gets while the app runs. */
export const visitLaunchLink = (tracer: Tracer, call: CallLike, at: At): boolean =>
  endAtLink(tracer, call, at, () => takenFromLaunch(tracer.analysis, call));

function endAtLink(tracer: Tracer, call: CallLike, at: At, taken: () => SecretKind | undefined): boolean {
  const isWhole = at.path.length === 0 || (at.path.length === 1 && at.path[0] === 'url');
  const secret = isWhole ? taken() : undefined;
  if (secret === undefined) return false;
  tracer.end({ kind: 'source', secret, note: 'the link that opened the app', node: call, at: { ...at, path: [] } });
  return true;
}
