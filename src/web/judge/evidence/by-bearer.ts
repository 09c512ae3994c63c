import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { isAssignment } from '../../program/syntax/syntax-names.js';
import type { Key } from '../../program/values/keys.js';
import { isMissing } from '../../trace/replacers.js';
import type { Leaf } from '../../trace/trace.js';
import { isBlanked } from '../doubt/blanked.js';
import type { Verdict } from '../verdict.js';
import type { BearerUse } from './bearer-keys.js';
import type { Name } from './by-name.js';
import { transparent } from './transparent-members.js';

/** Elsewhere, what is stored under this key is read back and sent as a credential. */
export function fromBearer(
  analysis: Analysis,
  key: Key,
  leaf: Leaf,
  use: BearerUse | undefined,
  named: Name | null,
): Verdict | null {
  if (use === undefined || !mayHold(analysis, leaf, use.path)) return null;
  const name = use.path.findLast((member) => !transparent.test(member));
  return {
    kind: use.kind,
    name: name ?? named?.name ?? key.text ?? 'token',
    confidence: 'high',
    evidence: `${name === undefined ? 'What' : `"${name}" of what`} is read back under "${key.text}" is ${use.use} at ${use.place}.`,
    leaf,
  };
}

/** `entry[field]` of `entry[field] = value`, where calls say which member that is. */
const isComputed = (node: ts.Node): boolean =>
  ts.isElementAccessExpression(node) &&
  ts.isBinaryExpression(node.parent) &&
  isAssignment(node.parent) &&
  node.parent.left === node;

/** Whether the part of a stored value that is read back can be in this leaf: another member of an object is not it. */
export function mayHold(analysis: Analysis, leaf: Leaf, path: readonly string[]): boolean {
  const [first] = path;
  if (first === undefined) return true;
  if (isMissing(leaf.at, path) || isBlanked(analysis, leaf, path)) return false;
  const outer = leaf.at.names[0];
  if (outer !== undefined && ts.isObjectLiteralElementLike(outer.node)) return outer.name === first;
  if (outer !== undefined && isComputed(outer.node)) return path.includes(outer.name);
  const { checker } = analysis.world;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(leaf.at.whole));
  return (type.flags & ts.TypeFlags.Object) === 0 || checker.getPropertyOfType(type, first) !== undefined;
}
