import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import type { Matched } from './slots.js';
import { followAlias, symbolOf } from './symbols.js';
import type { CallLike } from './syntax-index.js';

/** The call whose result `use` is made on: `useCookie('token')` for `cookie.value = …` and for `setCookie(…)`. */
export function originOf(analysis: Analysis, use: Matched): CallLike | undefined {
  if (ts.isJsxOpeningLikeElement(use) || ts.isObjectLiteralExpression(use)) return undefined;
  const target = ts.isBinaryExpression(use) ? use.left : isName(use) ? use : use.expression;
  const holder = ts.isPropertyAccessExpression(target) ? target.expression : target;
  if (ts.isCallExpression(holder)) return holder;
  const symbol =
    symbolOf(analysis, ts.isPropertyAccessExpression(holder) ? holder.name : holder) ?? storeSymbol(analysis, holder);
  for (let node: ts.Node | undefined = symbol?.declarations?.[0]; node !== undefined; node = node.parent) {
    if (
      (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) &&
      node.initializer !== undefined
    ) {
      const made = ts.isAwaitExpression(node.initializer) ? node.initializer.expression : node.initializer;
      return ts.isCallExpression(made) || ts.isNewExpression(made) ? made : undefined;
    }
    if (!ts.isBindingElement(node) && !ts.isObjectBindingPattern(node) && !ts.isArrayBindingPattern(node))
      return undefined;
  }
  return undefined;
}

const isName = (use: Matched): use is ts.Identifier | ts.PropertyAccessExpression =>
  ts.isIdentifier(use) || ts.isPropertyAccessExpression(use);

/** Svelte: `$token` stands for the content of the store `token` in scope. */
export function storeSymbol(analysis: Analysis, node: ts.Node): ts.Symbol | undefined {
  if (!ts.isIdentifier(node) || !node.text.startsWith('$') || node.text.length < 2) return undefined;
  const { checker } = analysis.world;
  const found = checker.resolveName(node.text.slice(1), node, ts.SymbolFlags.Value, false);
  return found === undefined ? undefined : followAlias(analysis, found);
}
