import { ts } from 'ts-morph';
import { enclosingFunction, isFunctionNode, returnsOf } from '../program/function-nodes.js';
import { propertyName } from '../program/syntax-names.js';
import type { At } from './trace.js';
import { step, type Tracer } from './tracer.js';

/** `this` with a member wanted: fields of the class, or data and methods of a component object. */
export function visitThis(tracer: Tracer, node: ts.Node, at: At): void {
  const [name, ...rest] = at.path;
  if (name === undefined) return tracer.end({ kind: 'unknown', node, at });
  const inner: At = { ...at, path: rest };
  const component = componentOf(node);
  let any = false;
  if (component !== undefined) {
    for (const value of dataMembers(component, name)) {
      any = true;
      tracer.visit(value, step(inner, value, `initial ${name}`));
    }
    for (const assignment of tracer.analysis.index.assignments.get(name) ?? []) {
      const left = assignment.left;
      if (assignment.getSourceFile() !== node.getSourceFile() || !ts.isPropertyAccessExpression(left)) continue;
      if (left.expression.kind !== ts.SyntaxKind.ThisKeyword) continue;
      any = true;
      tracer.visit(assignment.right, step(inner, assignment, `assigned to this.${name}`));
    }
  }
  if (!any) tracer.end({ kind: 'unknown', node, at: inner });
}

/** The object literal of a component or plugin around a method: Vue's Options API, plain JavaScript objects. */
function componentOf(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  let found: ts.ObjectLiteralExpression | undefined;
  for (let current = enclosingFunction(node); current !== undefined; current = enclosingFunction(current)) {
    if (ts.isClassLike(current.parent)) return undefined;
    let object: ts.Node = ts.isMethodDeclaration(current) ? current.parent : current.parent?.parent;
    while (object !== undefined && ts.isObjectLiteralExpression(object)) {
      found = object;
      object = ts.isPropertyAssignment(object.parent) ? object.parent.parent : object.parent;
    }
  }
  return found;
}

function dataMembers(component: ts.ObjectLiteralExpression, name: string): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const take = (object: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(object)) return;
    for (const property of object.properties) {
      if (ts.isPropertyAssignment(property) && propertyName(property.name) === name) found.push(property.initializer);
      else if (ts.isMethodDeclaration(property) && propertyName(property.name) === name)
        found.push(...returnsOf(property));
    }
  };
  for (const property of component.properties) {
    const key = propertyName(property.name as ts.PropertyName | undefined);
    if (key === 'data' && isFunctionNode(property)) for (const object of returnsOf(property)) take(object);
    if (key === 'data' && ts.isPropertyAssignment(property) && isFunctionNode(property.initializer))
      for (const object of returnsOf(property.initializer)) take(object);
    if ((key === 'data' || key === 'computed') && ts.isPropertyAssignment(property)) take(property.initializer);
  }
  take(component);
  return found;
}
