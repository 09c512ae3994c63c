import { ts } from 'ts-morph';
import type { Leaf } from '../trace/trace.js';

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
