import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { functionOf } from '../symbols/call-targets.js';
import { unwrap } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';
import { type FunctionNode, functionAt, isFunctionNode, nameOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { calleeName, handedValue, propertyName } from '../syntax/syntax-names.js';

/** How many components may hand a function on to one another. */
const maxHanded = 4;

/** Calls by which components run a function that elements hand them: `onDone(token)` for `<Form onDone={fn} />`. */
export function callsThroughProps(analysis: Analysis, fn: FunctionNode): readonly CallLike[] {
  const { handed } = analysis.index;
  const inline = attributeAround(fn);
  const named = (handed.get(nameOf(fn) ?? '') ?? []).filter(
    (attribute) => functionOf(analysis, handedBy(attribute)) === fn,
  );
  const attributes = inline === undefined ? named : [inline, ...named];
  return attributes.flatMap((attribute) => callsOfProp(analysis, attribute, 0));
}

/** The attribute whose value a function is, as it is or wrapped: `onDone={useCallback(fn, [])}`. */
function attributeAround(fn: FunctionNode): ts.JsxAttribute | undefined {
  let node: ts.Node = fn.parent;
  if (ts.isCallExpression(node) && calleeName(node.expression) === 'useCallback') node = node.parent;
  return ts.isJsxExpression(node) && ts.isJsxAttribute(node.parent) ? node.parent : undefined;
}

const handedBy = (attribute: ts.JsxAttribute): ts.Node => handedValue(attribute) ?? attribute;

function callsOfProp(analysis: Analysis, attribute: ts.JsxAttribute, depth: number): readonly CallLike[] {
  const { tagName } = attribute.parent.parent;
  const prop = attribute.name.getText();
  const component = componentNamed(analysis, tagName);
  if (component === undefined || depth > maxHanded) return [];
  const { calls, handed } = analysis.index;
  const file = component.getSourceFile();
  const uses = <Use extends ts.Node>(all: ReadonlyMap<string, readonly Use[]>, name: (use: Use) => ts.Node): Use[] =>
    namesOf(component, prop)
      .flatMap((called) => all.get(called) ?? [])
      .filter((use) => isInside(use, component, file) && isProp(analysis, name(use), prop, component));
  return [
    ...uses(calls, (call) => call.expression),
    ...uses(handed, handedBy).flatMap((inner) => callsOfProp(analysis, inner, depth + 1)),
  ];
}

type Component = FunctionNode | ts.ClassLikeDeclaration;

/** What an element of the app's own runs: a function or class, also inside `memo(…)`, `observer(…)` and the like. */
function componentNamed(analysis: Analysis, tag: ts.JsxTagNameExpression): Component | undefined {
  if (ts.isIdentifier(tag) && /^[a-z]/.test(tag.text)) return undefined;
  for (const declaration of symbolOf(analysis, tag)?.declarations ?? []) {
    if (analysis.world.unitOf(declaration) === undefined) continue;
    const found = componentAt(analysis, declaration, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What a declaration makes a component of; the wrapped may be the first argument or, with `connect(…)(Form)`, the only
 * one.
 */
function componentAt(analysis: Analysis, node: ts.Node, depth: number): Component | undefined {
  if (ts.isClassLike(node)) return node;
  const fn = functionAt(node);
  if (fn !== undefined || depth > maxHanded) return fn;
  const inner = ts.isVariableDeclaration(node)
    ? node.initializer
    : ts.isExportAssignment(node)
      ? node.expression
      : ts.isCallExpression(node)
        ? node.arguments[0]
        : undefined;
  if (inner !== undefined) return componentAt(analysis, unwrap(inner), depth + 1);
  const declaration = ts.isIdentifier(node) ? symbolOf(analysis, node)?.declarations?.[0] : undefined;
  return declaration === undefined ? undefined : componentAt(analysis, declaration, depth + 1);
}

const isInside = (node: ts.Node, { pos, end }: ts.Node, file: ts.SourceFile): boolean =>
  node.getSourceFile() === file && pos <= node.pos && node.end <= end;

/** Whether `name` stands for the prop: `props.onDone`, or what a pattern takes out of the props. */
function isProp(analysis: Analysis, name: ts.Node, prop: string, component: Component): boolean {
  if (ts.isPropertyAccessExpression(name))
    return name.name.text === prop && areProps(analysis, name.expression, component);
  const element = ts.isIdentifier(name) ? symbolOf(analysis, name)?.valueDeclaration : undefined;
  if (element === undefined || !ts.isBindingElement(element)) return false;
  if (propertyName(element.propertyName ?? element.name) !== prop) return false;
  const holder = element.parent.parent;
  if (ts.isParameter(holder)) return holder.parent === component;
  return (
    ts.isVariableDeclaration(holder) &&
    holder.initializer !== undefined &&
    areProps(analysis, unwrap(holder.initializer), component)
  );
}

function areProps(analysis: Analysis, node: ts.Expression, component: Component): boolean {
  if (ts.isPropertyAccessExpression(node))
    return node.expression.kind === ts.SyntaxKind.ThisKeyword && node.name.text === 'props';
  const declaration = ts.isIdentifier(node) ? symbolOf(analysis, node)?.valueDeclaration : undefined;
  return declaration !== undefined && ts.isParameter(declaration) && ownerOf(declaration) === component;
}

const ownerOf = ({ parent }: ts.ParameterDeclaration): ts.Node =>
  ts.isConstructorDeclaration(parent) ? parent.parent : parent;

/** The names that the parameter of a component gives to a prop: `done` for `({ onDone: done })`. */
function namesOf(component: Component, prop: string): readonly string[] {
  const pattern = isFunctionNode(component) ? component.parameters[0]?.name : undefined;
  if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return [prop];
  const element = pattern.elements.find((each) => propertyName(each.propertyName ?? each.name) === prop);
  return element !== undefined && ts.isIdentifier(element.name) ? [element.name.text] : [prop];
}
