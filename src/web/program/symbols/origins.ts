import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { propertyName } from '../syntax/syntax-names.js';
import { targetsOf } from './call-targets.js';
import { type Matched, unwrap } from './slots.js';
import { followAlias, symbolOf } from './symbols.js';

/** Functions and variables between a use and the call that made its receiver. */
const maxDistance = 10;

/** The call whose result `use` is made on: `useCookie('token')` for `cookie.value = …` and for `setCookie(…)`. */
export function originOf(analysis: Analysis, use: Matched): CallLike | undefined {
  if (ts.isJsxOpeningLikeElement(use) || ts.isObjectLiteralExpression(use) || ts.isTemplateExpression(use))
    return undefined;
  const target = ts.isBinaryExpression(use) ? use.left : isName(use) ? use : use.expression;
  return makerOf(analysis, target, 0);
}

/** The call that made a value: through variables, members, destructuring and the results of the app's functions. */
function makerOf(analysis: Analysis, node: ts.Expression, distance: number): CallLike | undefined {
  if (distance > maxDistance) return undefined;
  const value = unwrap(node);
  if (ts.isAwaitExpression(value)) return makerOf(analysis, value.expression, distance);
  if (ts.isNewExpression(value)) return value;
  if (ts.isCallExpression(value)) return returnedBy(analysis, value, distance) ?? value;
  if (!isName(value) && !ts.isElementAccessExpression(value)) return undefined;
  const symbol = symbolOf(analysis, value) ?? storeSymbol(analysis, value);
  const made = makerBehind(analysis, symbol?.declarations?.[0], distance + 1);
  return made ?? (isMember(value) ? makerOf(analysis, value.expression, distance + 1) : undefined);
}

function makerBehind(
  analysis: Analysis,
  declaration: ts.Declaration | undefined,
  distance: number,
): CallLike | undefined {
  if (declaration === undefined) return undefined;
  if (ts.isShorthandPropertyAssignment(declaration)) return makerOf(analysis, declaration.name, distance);
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration)
  )
    return declaration.initializer === undefined ? undefined : makerOf(analysis, declaration.initializer, distance);
  if (!ts.isBindingElement(declaration)) return undefined;
  const member = destructuredMember(analysis, declaration);
  const made = member === undefined ? undefined : makerBehind(analysis, member, distance + 1);
  return made ?? makerBehind(analysis, patternHolder(declaration), distance + 1);
}

/** `useToken()` of the app returns what `useStorage('token')` made. */
function returnedBy(analysis: Analysis, call: ts.CallExpression, distance: number): CallLike | undefined {
  for (const fn of targetsOf(analysis, call)) {
    for (const result of returnsOf(fn)) {
      const made = makerOf(analysis, result, distance + 1);
      if (made !== undefined) return made;
    }
  }
  return undefined;
}

/** The member that a destructured constant stands for: `const { persistAtom } = recoilPersist()`. */
export function destructuredMember(analysis: Analysis, element: ts.BindingElement): ts.Declaration | undefined {
  const { checker } = analysis.world;
  const name = propertyName(element.propertyName ?? element.name);
  if (name === undefined || !ts.isObjectBindingPattern(element.parent)) return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(element.parent));
  return checker.getPropertyOfType(type, name)?.declarations?.[0];
}

function patternHolder(element: ts.BindingElement): ts.Declaration {
  const holder = element.parent.parent;
  return ts.isBindingElement(holder) ? patternHolder(holder) : holder;
}

const isName = (node: ts.Node): node is ts.Identifier | ts.PropertyAccessExpression =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);

const isMember = (node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** Svelte: `$token` stands for the content of the store `token` in scope. */
export function storeSymbol(analysis: Analysis, node: ts.Node): ts.Symbol | undefined {
  if (!ts.isIdentifier(node) || !node.text.startsWith('$') || node.text.length < 2) return undefined;
  const { checker } = analysis.world;
  const found = checker.resolveName(node.text.slice(1), node, ts.SymbolFlags.Value, false);
  return found === undefined ? undefined : followAlias(analysis, found);
}
