import { ts } from 'ts-morph';
import { unwrap } from '../program/symbols/slots.js';
import { enclosingClass, enclosingFunction, isFunctionNode, returnsOf } from '../program/syntax/function-nodes.js';
import { propertyName } from '../program/syntax/syntax-names.js';
import type { At } from './trace.js';
import { named, step, type Tracer } from './tracer.js';

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

/** What a class component puts into its state: `this.setState({ token })`, `this.setState((before) => ({ token }))`. */
export function visitClassState(tracer: Tracer, state: ts.Node, at: At): void {
  const component = enclosingClass(state);
  for (const call of tracer.analysis.index.calls.get('setState') ?? []) {
    const [put] = call.arguments ?? [];
    if (put === undefined || component === undefined || enclosingClass(call) !== component) continue;
    const values = isFunctionNode(put) ? returnsOf(put) : [put];
    for (const value of values) tracer.visit(value, { ...step(at, call, 'put by setState'), frames: null });
  }
}

/** What a watcher of Vue's Options API is given: `watch: { token(value) { … } }`, `'user.token': { handler(value) { … } }`. */
export function visitWatched(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): boolean {
  const watched = watchedBy(parameter.parent);
  if (watched === undefined) return false;
  const path = watched.split('.');
  const here = named(at, path.at(-1) ?? watched, parameter);
  visitThis(tracer, parameter, { ...here, path: [...path, ...at.path] });
  return true;
}

function watchedBy(fn: ts.Node): string | undefined {
  const own = ts.isMethodDeclaration(fn) ? fn : fn.parent;
  const name = nameIn(own);
  const member = name === 'handler' && ts.isObjectLiteralExpression(own.parent) ? own.parent.parent : own;
  const isWatcher = nameIn(member) !== undefined && nameIn(member.parent.parent) === 'watch';
  return isWatcher ? nameIn(member) : undefined;
}

/** The name of a member of an object literal. */
const nameIn = (node: ts.Node): string | undefined =>
  (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) && ts.isObjectLiteralExpression(node.parent)
    ? propertyName(node.name)
    : undefined;

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
  const take = (value: ts.Expression): void => {
    const object = unwrap(value);
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
