import { ts } from 'ts-morph';
import { calleeName, propertyName } from './syntax-names.js';

/** Functions that values flow through. */
export type FunctionNode = ts.FunctionLikeDeclaration;

const returned = new WeakMap<ts.Node, readonly ts.Expression[]>();

/** The expressions a function returns, those of nested functions left out. */
export function returnsOf(fn: FunctionNode): readonly ts.Expression[] {
  const known = returned.get(fn);
  if (known !== undefined) return known;
  const found: ts.Expression[] = [];
  const body = fn.body;
  if (body !== undefined && !ts.isBlock(body)) found.push(body);
  else if (body !== undefined) {
    walkOwn(body, (node) => {
      if ((ts.isReturnStatement(node) || ts.isYieldExpression(node)) && node.expression !== undefined)
        found.push(node.expression);
    });
  }
  returned.set(fn, found);
  return found;
}

/** Visits the nodes of a function's body without entering nested functions. */
export function walkOwn(body: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(body, (child) => {
    if (ts.isFunctionLike(child) || ts.isClassLike(child)) return;
    visit(child);
    walkOwn(child, visit);
  });
}

/** The function a node is or holds, as its syntax alone tells. */
export function functionAt(node: ts.Node): FunctionNode | undefined {
  if (isFunctionNode(node)) return node;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return functionAt(node.expression);
  if (
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) &&
    node.initializer !== undefined
  ) {
    const value = node.initializer;
    if (
      ts.isCallExpression(value) &&
      /^(useCallback|debounce|throttle|memoize|action|runInAction)$/.test(calleeName(value.expression))
    ) {
      return value.arguments[0] === undefined ? undefined : functionAt(value.arguments[0]);
    }
    return functionAt(value);
  }
  return undefined;
}

export const isFunctionNode = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

/** The nearest function around a node. */
export function enclosingFunction(node: ts.Node): FunctionNode | undefined {
  let current = node.parent;
  while (current !== undefined && !isFunctionNode(current)) current = current.parent;
  return current;
}

export function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  let current: ts.Node | undefined = node;
  while (current !== undefined && !ts.isClassLike(current)) current = current.parent;
  return current;
}

/** Whether only the code of its class can name a member: `private client`, `#client`. */
export const isPrivate = (member: ts.ClassElement): boolean =>
  (member.name !== undefined && ts.isPrivateIdentifier(member.name)) ||
  (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;

/** The name under which other code calls a function; `undefined` for callbacks. */
export function nameOf(fn: FunctionNode): string | undefined {
  if (ts.isConstructorDeclaration(fn)) return fn.parent.name?.text;
  const own = propertyName(fn.name as ts.PropertyName | undefined);
  if (own !== undefined) return own;
  let holder: ts.Node = fn.parent;
  while (ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) holder = holder.parent;
  if (
    ts.isCallExpression(holder) &&
    /^(useCallback|debounce|throttle|memoize|action)$/.test(calleeName(holder.expression))
  )
    holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return propertyName(holder.name);
  if (ts.isBinaryExpression(holder)) return calleeName(holder.left) || undefined;
  return undefined;
}

/** Whether a name inside `scope` is that of a parameter of a function between: `e` of `(e) => keep(e.token)`. */
export function isShadowed(name: ts.Identifier, scope: ts.Node): boolean {
  for (let node: ts.Node = name; node !== scope && node.parent !== undefined; node = node.parent)
    if (isFunctionNode(node) && node.parameters.some((parameter) => isNamed(parameter.name, name.text))) return true;
  return false;
}

const isNamed = (binding: ts.BindingName, text: string): boolean =>
  ts.isIdentifier(binding)
    ? binding.text === text
    : binding.elements.some((element) => ts.isBindingElement(element) && isNamed(element.name, text));
