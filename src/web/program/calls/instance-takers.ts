import { ts } from 'ts-morph';
import { type Analysis, remember } from '../analysis.js';
import { declarationOf, isForeign } from '../symbols/call-targets.js';
import { symbolOf } from '../symbols/symbols.js';
import { enclosingFunction } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';

/** Whether an instance of a class is handed to code of others, which calls its methods: `new Manager(new TokenStore())`. */
export const isHandedToOthers = (analysis: Analysis, made: ts.ClassDeclaration): boolean =>
  remember(analysis, 'handed to others', made, (inner) => {
    const name = made.name?.text;
    // A framework makes what is decorated, and hands it to those that declare its type.
    if (name === undefined || (ts.getDecorators(made) ?? []).length > 0) return false;
    inner.wants.addName(name);
    const instances = (inner.index.calls.get(name) ?? []).filter(ts.isNewExpression);
    return instances
      .flatMap((instance) => takersOf(inner, instance))
      .some((taker) => isForeign(inner, declarationOf(inner, taker)));
  });

/** The calls that an instance is an argument of, by itself or under the name of its variable. */
function takersOf(analysis: Analysis, instance: ts.NewExpression): readonly CallLike[] {
  const { parent } = instance;
  if (isCall(parent)) return parent.expression === instance ? [] : [parent];
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return [];
  const { text } = parent.name;
  const symbol = symbolOf(analysis, parent.name);
  const takers: CallLike[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === text && isCall(node.parent) && node.parent.expression !== node)
      if (symbolOf(analysis, node) === symbol) takers.push(node.parent);
    ts.forEachChild(node, visit);
  };
  visit(enclosingFunction(parent) ?? parent.getSourceFile());
  return takers;
}

const isCall = (node: ts.Node): node is CallLike => ts.isCallExpression(node) || ts.isNewExpression(node);
