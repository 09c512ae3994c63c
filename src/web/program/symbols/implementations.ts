import { ts } from 'ts-morph';
import { type Analysis, remember } from '../analysis.js';
import type { FunctionNode } from '../syntax/function-nodes.js';
import { propertyName } from '../syntax/syntax-names.js';
import { symbolOf } from './symbols.js';

/** Members of classes and objects that implement or override the one declared by `declaration`. */
export function implementations(analysis: Analysis, declaration: ts.Node): readonly FunctionNode[] {
  const member = ts.isFunctionTypeNode(declaration) ? declaration.parent : declaration;
  const owner = member.parent;
  const name = propertyName((member as ts.NamedDeclaration).name as ts.PropertyName | undefined);
  if (name === undefined || !(ts.isInterfaceDeclaration(owner) || ts.isTypeLiteralNode(owner) || ts.isClassLike(owner)))
    return [];
  return [...inClasses(analysis, owner, name), ...inObjects(analysis, owner, name)];
}

const inClasses = (analysis: Analysis, owner: ts.Node, name: string): readonly FunctionNode[] =>
  analysis.index.classes.flatMap((candidate) => {
    if (candidate === owner || !inherits(analysis, candidate, owner)) return [];
    return candidate.members.filter(
      (member): member is ts.MethodDeclaration =>
        ts.isMethodDeclaration(member) && member.body !== undefined && propertyName(member.name) === name,
    );
  });

/** `const storage: Store = { set: … }`, and what a function declared to return a `Store` returns. */
function inObjects(analysis: Analysis, owner: ts.Node, name: string): readonly FunctionNode[] {
  return (analysis.index.functions.get(name) ?? []).filter((fn) => {
    const object = ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
    return fn.body !== undefined && ts.isObjectLiteralExpression(object) && typeAskedOf(analysis, object).has(owner);
  });
}

/** The declarations of the type that the place of an object asks for. */
function typeAskedOf(analysis: Analysis, object: ts.ObjectLiteralExpression): ReadonlySet<ts.Node> {
  return remember(analysis, 'asked', object, (inner) => {
    const { checker } = inner.world;
    const type = checker.getContextualType(object);
    const parts = type === undefined ? [] : type.isUnionOrIntersection() ? type.types : [type];
    const declared = parts.flatMap(({ symbol }) => symbol?.declarations ?? []);
    return new Set([...declared, ...declared.flatMap((each) => [...ancestorsOf(inner, each)])]);
  });
}

/** Whether a class extends or implements a class or interface, at any distance. */
export const inherits = (analysis: Analysis, candidate: ts.Node, ancestor: ts.Node): boolean =>
  ancestorsOf(analysis, candidate).has(ancestor);

function ancestorsOf(analysis: Analysis, node: ts.Node): ReadonlySet<ts.Node> {
  return remember(analysis, 'ancestors', node, (inner) => {
    const found = new Set<ts.Node>();
    collectAncestors(inner, node, found);
    return found;
  });
}

function collectAncestors(analysis: Analysis, node: ts.Node, found: Set<ts.Node>): void {
  if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return;
  for (const clause of node.heritageClauses ?? []) {
    for (const type of clause.types) {
      for (const declaration of symbolOf(analysis, type.expression)?.declarations ?? []) {
        if (found.has(declaration)) continue;
        found.add(declaration);
        collectAncestors(analysis, declaration, found);
      }
    }
  }
}
