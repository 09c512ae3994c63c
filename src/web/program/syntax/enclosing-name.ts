import { ts } from 'ts-morph';
import { propertyName } from './syntax-names.js';

/**
 * Under which name of its file a node stands: `AuthService.login`; `null` for statements of the file itself. It ends
 * with the first function that has a name, as what that declares inside may be renamed without anybody noticing.
 */
export function enclosingName(node: ts.Node): string | null {
  const names: string[] = [];
  for (const ancestor of ancestorsOf(node)) {
    const name = nameOf(ancestor);
    if (name !== undefined) names.push(name);
    if (name !== undefined && isNamedFunction(ancestor)) break;
  }
  return names.length === 0 ? null : names.join('.');
}

/** Names of everything around a node, its file included. */
export function scopeNames(node: ts.Node): readonly string[] {
  const file = node.getSourceFile().fileName;
  return [...ancestorsOf(node).flatMap((ancestor) => nameOf(ancestor) ?? []), file.slice(file.lastIndexOf('/') + 1)];
}

/** From the file down to the node. */
function ancestorsOf(node: ts.Node): ts.Node[] {
  const ancestors: ts.Node[] = [];
  for (let current = node.parent; current !== undefined; current = current.parent) ancestors.unshift(current);
  return ancestors;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name?.text;
  if (ts.isVariableDeclaration(node)) return holdsCode(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;
  if (ts.isClassElement(node) || ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) {
    return node.name === undefined ? undefined : propertyName(node.name);
  }
  return undefined;
}

/** `const login = () => …`, `const useAuth = defineStore('auth', () => …)`; not `const saved = await save(token)`. */
const holdsCode = ({ initializer }: ts.VariableDeclaration): boolean =>
  initializer !== undefined &&
  (isFunction(initializer) ||
    ts.isClassExpression(initializer) ||
    ts.isObjectLiteralExpression(initializer) ||
    (ts.isCallExpression(initializer) &&
      initializer.arguments.some((one) => isFunction(one) || ts.isObjectLiteralExpression(one))));

const isFunction = (node: ts.Node): boolean => ts.isArrowFunction(node) || ts.isFunctionExpression(node);

function isNamedFunction(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) {
    return node.initializer !== undefined && isFunction(node.initializer);
  }
  return ts.isFunctionLike(node);
}
