import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { isInside } from '../program/symbols/frame.js';
import { enclosingFunction, isFunctionNode } from '../program/syntax/function-nodes.js';

/** Members that the function around a name deletes from what it stands for, before: `delete shown.token;`. */
export const deletedBefore = (analysis: Analysis, name: ts.Identifier): readonly string[] =>
  deletesIn(analysis, name.getSourceFile()).flatMap(({ owner, member, node }) =>
    owner === name.text &&
    node.pos < name.pos &&
    enclosingFunction(node) === enclosingFunction(name) &&
    isInside(name, blockOf(node, member))
      ? [member]
      : [],
  );

/** Where it is deleted for sure: around the condition, too, that it is there. */
function blockOf(node: ts.Node, member: string): ts.Node {
  const { parent } = node;
  if (ts.isSourceFile(parent)) return parent;
  const decides = ts.isIfStatement(parent) && !parent.expression.getText().includes(member);
  if (decides || isFunctionNode(parent)) return node;
  return ts.isBlock(node) && !ts.isIfStatement(parent) ? node : blockOf(parent, member);
}

interface Deleted {
  readonly owner: string;
  readonly member: string;
  readonly node: ts.Node;
}

/** By file, as syntax stays what it is. */
const known = new WeakMap<ts.SourceFile, readonly Deleted[]>();

function deletesIn({ index }: Analysis, file: ts.SourceFile): readonly Deleted[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const found = [...index.deletes].flatMap(([member, nodes]) =>
    member === '' ? [] : nodes.filter((node) => node.getSourceFile() === file).flatMap((node) => deleted(node, member)),
  );
  known.set(file, found);
  return found;
}

function deleted(node: ts.DeleteExpression, member: string): Deleted[] {
  const { expression } = node;
  const isMember = ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression);
  return isMember && ts.isIdentifier(expression.expression)
    ? [{ owner: expression.expression.text, member, node }]
    : [];
}
