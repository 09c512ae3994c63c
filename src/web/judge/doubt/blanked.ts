import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { isTokenName } from '../../program/secrets/token-names.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import type { Leaf } from '../../trace/trace.js';

/** Whether the code empties or deletes the member of a value on its way to the write: `user.password = ''`. */
export function isBlanked(analysis: Analysis, leaf: Leaf, path: readonly string[]): boolean {
  const name = path.at(-1);
  if (name === undefined) return false;
  const { index } = analysis;
  const emptied = (index.assignments.get(name) ?? [])
    .filter((assignment) => isEmpty(assignment.right))
    .map((assignment) => assignment.left);
  const targets = [...emptied, ...(index.deletes.get(name) ?? []).map((node) => node.expression)];
  return targets.some((target) => leaf.at.names.some((seen) => precedes(target, seen)));
}

/** Whether it does so with any member that is called a token. */
export const isStripped = (analysis: Analysis, leaf: Leaf): boolean =>
  [...analysis.index.deletes.keys(), ...analysis.index.assignments.keys()].some(
    (name) => isTokenName(name) && isBlanked(analysis, leaf, [name]),
  );

function precedes(target: ts.Expression, seen: { readonly name: string; readonly node: ts.Node }): boolean {
  if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) return false;
  const owner = plain(target.expression);
  if ((owner !== seen.name && owner !== plain(seen.node)) || target.getSourceFile() !== seen.node.getSourceFile())
    return false;
  return enclosingFunction(target) === enclosingFunction(seen.node) && target.pos < seen.node.pos;
}

const plain = (node: ts.Node): string => node.getText().replace(/^this\./, '');

const isEmpty = (node: ts.Expression): boolean =>
  (ts.isStringLiteralLike(node) && node.text === '') ||
  node.kind === ts.SyntaxKind.NullKeyword ||
  node.getText() === 'undefined';
