import { ts } from 'ts-morph';
import type { Leaf } from '../../trace/trace.js';

/** `{ id, sealed }` */
export const standsBesideSealed = (leaf: Leaf, leaves: readonly Leaf[]): boolean =>
  memberedIn(leaf) !== undefined &&
  leaf.at.sealed === undefined &&
  leaves.some((other) => isSealed(other) && memberedIn(other) === memberedIn(leaf));

const isSealed = ({ kind, at }: Leaf): boolean => kind === 'cipher' || at.sealed !== undefined;

/** The object that is stored with the value as a member. */
export function memberedIn({ at }: Leaf): ts.Node | undefined {
  const outer = at.names[0]?.node;
  return outer !== undefined && ts.isObjectLiteralElementLike(outer) ? outer.parent : undefined;
}

/** `{ expiresAt }` under "credentials": of what is kept elsewhere, such as in a cookie. */
export const tellsWhen = (leaf: Leaf): boolean =>
  memberedIn(leaf) !== undefined && time.test(leaf.at.names[0]?.name ?? '');

const time =
  /^(?:expir(?:es|y|ation)(?:_?(?:at|in|on|date|time))?|exp|iat|(?:created|updated|issued|saved|login)_?(?:at|on|time)|timestamp)$/i;
