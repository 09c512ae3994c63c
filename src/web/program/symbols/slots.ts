import { ts } from 'ts-morph';
import type { Slot } from '../../../catalogue/library.js';
import type { Analysis } from '../analysis.js';
import { returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { memberValue, propertyName } from '../syntax/syntax-names.js';
import { functionOf } from './call-targets.js';
import { originOf } from './origins.js';
import { symbolOf } from './symbols.js';

/** A slot's value: an expression, and the members of it that are meant. */
export interface SlotValue {
  readonly node: ts.Expression;
  readonly path: readonly string[];
  /** Names of the properties that `{}` crossed on the way. */
  readonly crossed?: readonly string[];
}

/** Code that a catalogue address matched. */
export type Matched =
  | CallLike
  | ts.BinaryExpression
  | ts.TemplateExpression
  | ts.JsxOpeningLikeElement
  | ts.ObjectLiteralExpression
  | ts.Identifier
  | ts.PropertyAccessExpression;

/** The values `slot` means in `matched`; none when the code leaves them out. */
export function slotValues(analysis: Analysis, matched: Matched, slot: Slot): readonly SlotValue[] {
  if (slot.startsWith('callback.')) return slotValues(analysis, matched, `${slot.slice('callback.'.length)}()`);
  const [head = '', ...operators] =
    slot.match(/^\.\.\.\d+|^host\.\.\.\d+|^props\.[\w$]+|^[\w$]+|\.[\w$]+|\[\]|\{\}|\(\)/g) ?? [];
  let values = headValues(analysis, matched, head);
  for (const operator of operators) values = values.flatMap((value) => apply(analysis, value, operator));
  return values;
}

function headValues(analysis: Analysis, matched: Matched, head: string): readonly SlotValue[] {
  if (ts.isTemplateExpression(matched)) return [];
  if (head === 'origin') {
    const origin = originOf(analysis, matched);
    return origin === undefined ? [] : [{ node: origin, path: [] }];
  }
  if (ts.isBinaryExpression(matched)) {
    if (head === 'assigned') return [{ node: matched.right, path: [] }];
    return head === 'this' ? (receiver(matched.left) ?? []) : [];
  }
  if (ts.isJsxOpeningLikeElement(matched)) return head.startsWith('props.') ? attribute(matched, head.slice(6)) : [];
  if (ts.isObjectLiteralExpression(matched)) return head === 'provided' ? provided(matched) : [];
  if (ts.isIdentifier(matched) || ts.isPropertyAccessExpression(matched)) return [];
  if (head === 'this')
    return ts.isCallExpression(matched)
      ? (receiver(matched.expression) ?? takenFrom(analysis, matched.expression))
      : [];
  if (head === 'callee') return [{ node: matched.expression, path: [] }];
  if (head.startsWith('host...')) return neighbours(matched);
  const args = matched.arguments ?? [];
  if (head.startsWith('...'))
    return args.slice(Number(head.slice(3))).map((node) => ({ node: unspread(node), path: [] }));
  const argument = /^\d+$/.test(head) ? args[Number(head)] : undefined;
  return argument === undefined || ts.isSpreadElement(argument) ? [] : [{ node: argument, path: [] }];
}

function apply(analysis: Analysis, value: SlotValue, operator: string): readonly SlotValue[] {
  if (operator === '[]') return elements(analysis, value);
  if (operator === '{}') return propertyValues(analysis, value);
  if (operator === '()') return results(analysis, value);
  const name = operator.slice(1);
  const node = unwrap(value.node);
  // `origin.0`: arguments of the call that made something are counted.
  if (/^\d+$/.test(name) && (ts.isCallExpression(node) || ts.isNewExpression(node)) && value.path.length === 0) {
    const argument = node.arguments?.[Number(name)];
    return argument === undefined ? [] : [{ node: argument, path: [] }];
  }
  if (name === 'origin') return maker(analysis, value);
  if (value.path.length > 0) return [{ ...value, path: [...value.path, name] }];
  return member(value.node, [name]).map((found) => ({ ...found, ...(value.crossed && { crossed: value.crossed }) }));
}

/** The call behind a value: itself, or what the constant it names was initialised with. */
function maker(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  const node = unwrap(constant(analysis, value)?.node ?? value.node);
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? [{ node, path: [] }] : [];
}

/** Follows members into object literals; what remains when a value is no literal stays as a path. */
export function member(node: ts.Expression, path: readonly string[]): readonly SlotValue[] {
  const value = unwrap(node);
  const [first, ...rest] = path;
  if (first === undefined) return [{ node, path: [] }];
  if (ts.isArrayLiteralExpression(value) && /^\d+$/.test(first)) {
    const element = value.elements[Number(first)];
    return element === undefined ? [] : member(element, rest);
  }
  if (!ts.isObjectLiteralExpression(value)) return [{ node, path }];
  const spreads: SlotValue[] = [];
  for (const property of [...value.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) spreads.push({ node: property.expression, path });
    else if (propertyName(property.name) === first) {
      const found = propertyNode(property);
      return found === undefined ? [] : member(found, rest);
    }
  }
  return spreads;
}

/** The expression a property stands for; methods stand for themselves. */
function propertyNode(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  // A method is a function value: `state() { … }` for `state: () => …`.
  return ts.isMethodDeclaration(property) ? (property as unknown as ts.FunctionExpression) : memberValue(property);
}

/** The literal behind a value: constants are followed, so that options kept in a variable count. */
export function constant(analysis: Analysis, value: SlotValue, depth = 0): SlotValue | undefined {
  const node = unwrap(value.node);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node))
    return value.path.length === 0 ? { ...value, node } : undefined;
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  const holds =
    declaration !== undefined &&
    (ts.isVariableDeclaration(declaration) ||
      ts.isPropertyAssignment(declaration) ||
      ts.isPropertyDeclaration(declaration));
  if (!holds || declaration.initializer === undefined || depth > 6) {
    if (value.path.length === 0) return { ...value, node };
    // The type of a constant declares its members: `const defaults: Options = { auth: { … } }`.
    const owner = ts.isPropertyAccessExpression(node) && depth <= 6 ? node : undefined;
    return (
      owner &&
      constant(analysis, { ...value, node: owner.expression, path: [owner.name.text, ...value.path] }, depth + 1)
    );
  }
  const found = member(declaration.initializer, value.path)[0];
  return found === undefined
    ? undefined
    : constant(analysis, { ...found, ...(value.crossed && { crossed: value.crossed }) }, depth + 1);
}

function elements(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  const literal = constant(analysis, value);
  if (literal === undefined || !ts.isArrayLiteralExpression(literal.node)) return [value];
  return literal.node.elements.map((element) => ({ node: unspread(element), path: [] }));
}

function propertyValues(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  const literal = constant(analysis, value);
  if (literal === undefined || !ts.isObjectLiteralExpression(literal.node)) return [];
  return literal.node.properties.flatMap((property): SlotValue[] => {
    const node = propertyNode(property);
    const name = propertyName(property.name as ts.PropertyName | undefined);
    if (ts.isSpreadAssignment(property)) return [...propertyValues(analysis, { node: property.expression, path: [] })];
    return node === undefined
      ? []
      : [{ node, path: [], crossed: [...(value.crossed ?? []), ...(name === undefined ? [] : [name])] }];
  });
}

function results(analysis: Analysis, value: SlotValue): readonly SlotValue[] {
  const literal = constant(analysis, value);
  const fn = literal === undefined ? undefined : functionOf(analysis, literal.node);
  return fn === undefined ? [] : returnsOf(fn).map((node) => ({ ...value, node, path: [] }));
}

/** The other arguments of the call that `matched` is an argument of. */
function neighbours(matched: CallLike): readonly SlotValue[] {
  const host = matched.parent;
  if (!ts.isCallExpression(host)) return [];
  return host.arguments.filter((argument) => argument !== matched).map((node) => ({ node, path: [] }));
}

function attribute(element: ts.JsxOpeningLikeElement, name: string): readonly SlotValue[] {
  const spread: SlotValue[] = [];
  for (const property of element.attributes.properties) {
    if (ts.isJsxSpreadAttribute(property)) spread.unshift(...member(property.expression, [name]));
    if (!ts.isJsxAttribute(property) || property.name.getText() !== name) continue;
    const value = property.initializer;
    if (value !== undefined && ts.isStringLiteral(value)) return [{ node: value, path: [] }];
    if (value !== undefined && ts.isJsxExpression(value) && value.expression !== undefined)
      return [{ node: value.expression, path: [] }];
  }
  return spread;
}

/** Whether an attribute is there, with or without a value (`<Provider useRefreshTokens>`). */
export const hasAttribute = (element: ts.JsxOpeningLikeElement, name: string): boolean =>
  element.attributes.properties.some((property) => ts.isJsxAttribute(property) && property.name.getText() === name);

/** What an Angular provider supplies: a value, a class, another token, or what a factory returns. */
function provided(provider: ts.ObjectLiteralExpression): readonly SlotValue[] {
  return ['useValue', 'useClass', 'useExisting', 'useFactory'].flatMap((name) =>
    member(provider, [name]).filter((value) => value.path.length === 0),
  );
}

function receiver(callee: ts.Expression): readonly SlotValue[] | undefined {
  const node = unwrap(callee);
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    ? [{ node: node.expression, path: [] }]
    : undefined;
}

/** What a function was taken out of before it is called alone: `const { subscribe } = store`. */
function takenFrom(analysis: Analysis, callee: ts.Expression): readonly SlotValue[] {
  const element = ts.isIdentifier(callee) ? symbolOf(analysis, callee)?.declarations?.[0] : undefined;
  const pattern = element !== undefined && ts.isBindingElement(element) ? element.parent : undefined;
  const holder = pattern !== undefined && ts.isObjectBindingPattern(pattern) ? pattern.parent : undefined;
  return holder !== undefined && ts.isVariableDeclaration(holder) && holder.initializer !== undefined
    ? [{ node: holder.initializer, path: [] }]
    : [];
}

const unspread = (node: ts.Expression): ts.Expression => (ts.isSpreadElement(node) ? node.expression : node);

/** The expression inside parentheses, casts and assertions. */
export function unwrap(node: ts.Expression): ts.Expression {
  let current = node;
  while (isWrapper(current)) current = current.expression;
  return current;
}

/** What accesses begin with: `answer` of `answer.data.token`. */
export function rootOf(expression: ts.Expression): ts.Expression {
  const node = unwrap(expression);
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? rootOf(node.expression) : node;
}

/** The expression with the parentheses, casts and assertions around it. */
export function wrapped(node: ts.Node): ts.Node {
  let current = node;
  while (isWrapper(current.parent)) current = current.parent;
  return current;
}

const isWrapper = (
  node: ts.Node,
): node is
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.TypeAssertion
  | ts.NonNullExpression
  | ts.SatisfiesExpression =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node);
