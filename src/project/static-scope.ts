import type { ts } from 'ts-morph';
import { typescript } from './typescript.js';

/**
 * What a name stands for in one file, by declaration. Names declared twice are left out: which one holds is unclear.
 */
export interface StaticScope {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, ts.FunctionLikeDeclaration>;
}

export interface Variable {
  readonly initializer: ts.Expression | null;
  /** Changes after the declaration, in order. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly path: readonly string[];
  /** `null`: something happens to the value that cannot be told. */
  readonly value: ts.Expression | null;
  /** Whether it happens on every run. */
  readonly isCertain: boolean;
}

export function readScope(file: ts.SourceFile): StaticScope {
  const ts = typescript();
  const declarations = new Map<string, Declaration[]>();
  const changes = new Map<string, Change[]>();
  const visit = (node: ts.Node): void => {
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) {
      append(declarations, node.name.text, node);
    } else for (const [name, change] of changesIn(node)) append(changes, name, change);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return namesOf(declarations, changes);
}

function append<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

type Declaration = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement | ts.FunctionDeclaration;

function isDeclaration(node: ts.Node): node is Declaration {
  const ts = typescript();
  const isVariable = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
  return isVariable || ts.isFunctionDeclaration(node);
}

function namesOf(
  declarations: ReadonlyMap<string, readonly Declaration[]>,
  changes: ReadonlyMap<string, readonly Change[]>,
): Pick<StaticScope, 'variables' | 'functions'> {
  const ts = typescript();
  const variables = new Map<string, Variable>();
  const functions = new Map<string, ts.FunctionLikeDeclaration>();
  for (const [name, [node, ...others]] of declarations) {
    if (!node || others.length > 0) continue;
    if (ts.isFunctionDeclaration(node)) functions.set(name, node);
    if (!ts.isVariableDeclaration(node)) continue;
    const initializer = node.initializer ?? null;
    const own = changes.get(name) ?? [];
    const isFunction = initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
    if (!isFunction) variables.set(name, { initializer, changes: own });
    else if (own.length === 0) functions.set(name, initializer);
  }
  return { variables, functions };
}

function changesIn(node: ts.Node): [string, Change][] {
  const ts = typescript();
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    const target = memberPath(node.left);
    if (!target) return [];
    const isPlain = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const value = isPlain && target.isKnown ? node.right : null;
    return [[target.name, { path: target.path, value, isCertain: isUnconditional(node) }]];
  }
  if (ts.isDeleteExpression(node)) return lost(node.expression);
  const isLogging = ts.isCallExpression(node) && /^console\./.test(node.expression.getText());
  if (!ts.isCallExpression(node) || isLogging || !ts.isExpressionStatement(node.parent)) return [];
  return node.arguments.flatMap(lost);
}

function lost(expression: ts.Expression): [string, Change][] {
  const target = memberPath(expression);
  return target ? [[target.name, { path: target.path, value: null, isCertain: true }]] : [];
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  const ts = typescript();
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `config.server!.url` as a name and the members below it. */
function memberPath(node: ts.Expression): { name: string; path: string[]; isKnown: boolean } | null {
  const ts = typescript();
  if (ts.isIdentifier(node)) return { name: node.text, path: [], isKnown: true };
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return memberPath(node.expression);
  }
  if (ts.isPropertyAccessExpression(node)) {
    const owner = memberPath(node.expression);
    return owner?.isKnown ? { ...owner, path: [...owner.path, node.name.text] } : owner;
  }
  if (!ts.isElementAccessExpression(node)) return null;
  const owner = memberPath(node.expression);
  if (!owner?.isKnown) return owner;
  const key = node.argumentExpression;
  return ts.isStringLiteralLike(key) ? { ...owner, path: [...owner.path, key.text] } : { ...owner, isKnown: false };
}

/** A statement of the file itself; anything nested may or may not run. */
function isUnconditional(node: ts.Node): boolean {
  const ts = typescript();
  return ts.isExpressionStatement(node.parent) && ts.isSourceFile(node.parent.parent);
}
