import { ts } from 'ts-morph';
import type { Slot } from '../../catalogue/library.js';
import type { CallLike } from './syntax-index.js';
import { propertyName } from './syntax-index.js';

/** A slot's value: an expression, and the members of it that are meant. */
export interface SlotValue {
  readonly node: ts.Expression;
  readonly path: readonly string[];
}

/** Code that a catalogue address matched. */
export type Matched = CallLike | ts.BinaryExpression | ts.JsxOpeningLikeElement | ts.ObjectLiteralExpression;

/** The values `slot` means in `matched`; none when the code leaves them out. */
export function slotValues(matched: Matched, slot: Slot): readonly SlotValue[] {
  if (ts.isBinaryExpression(matched)) {
    if (slot === 'assigned') return [{ node: matched.right, path: [] }];
    return slot === 'this' ? receiver(matched.left) : [];
  }
  if (ts.isJsxOpeningLikeElement(matched))
    return slot.startsWith('props.') ? attribute(matched, slot.slice(6).split('.')) : [];
  if (ts.isObjectLiteralExpression(matched)) return [];
  if (slot === 'this') return ts.isCallExpression(matched) ? receiver(matched.expression) : [];
  if (slot === 'callee') return [{ node: matched.expression, path: [] }];
  const args = matched.arguments ?? [];
  if (slot.startsWith('...'))
    return args.slice(Number(slot.slice(3))).map((node) => ({ node: unspread(node), path: [] }));
  return argument(args, slot);
}

function argument(args: readonly ts.Expression[], slot: Slot): readonly SlotValue[] {
  const parsed = /^(\d+)((?:\.[\w$]+)*)(\[\]|\{\}|\(\))?(?:\.([\w$]+))?$/.exec(slot);
  const node = parsed === null ? undefined : args[Number(parsed[1])];
  if (parsed === null || node === undefined || ts.isSpreadElement(node)) return [];
  const members = (parsed[2] ?? '').split('.').filter((name) => name !== '');
  const found = member(node, members);
  const suffix = parsed[3];
  const after = parsed[4] === undefined ? [] : [parsed[4]];
  if (suffix === '[]')
    return found
      .flatMap((value) => elements(value))
      .flatMap((value) => (after.length === 0 ? [value] : member(value.node, [...value.path, ...after])));
  if (suffix === '{}') return found.flatMap((value) => propertyValues(value));
  return found;
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
      if (ts.isPropertyAssignment(property)) return member(property.initializer, rest);
      if (ts.isShorthandPropertyAssignment(property)) return [{ node: property.name, path: rest }];
    }
  }
  return spreads;
}

/** The property, method or shorthand of a literal by name: what a setting's presence is judged by. */
export function propertyOf(node: ts.Expression, name: string): ts.ObjectLiteralElementLike | undefined {
  const value = unwrap(node);
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.find((property) => propertyName(property.name as ts.PropertyName | undefined) === name);
}

function elements(value: SlotValue): readonly SlotValue[] {
  const node = unwrap(value.node);
  if (value.path.length > 0 || !ts.isArrayLiteralExpression(node)) return [value];
  return node.elements.map((element) => ({ node: unspread(element), path: [] }));
}

function propertyValues(value: SlotValue): readonly SlotValue[] {
  const node = unwrap(value.node);
  if (value.path.length > 0 || !ts.isObjectLiteralExpression(node)) return [value];
  return node.properties.flatMap((property): SlotValue[] => {
    if (ts.isPropertyAssignment(property)) return [{ node: property.initializer, path: [] }];
    return ts.isShorthandPropertyAssignment(property) ? [{ node: property.name, path: [] }] : [];
  });
}

function attribute(element: ts.JsxOpeningLikeElement, path: readonly string[]): readonly SlotValue[] {
  const [name, ...rest] = path;
  for (const property of element.attributes.properties) {
    if (!ts.isJsxAttribute(property) || property.name.getText() !== name) continue;
    const value = property.initializer;
    if (value === undefined) return [];
    if (ts.isStringLiteral(value)) return [{ node: value, path: [] }];
    if (ts.isJsxExpression(value) && value.expression !== undefined) return member(value.expression, rest);
  }
  return [];
}

/** Whether a bare attribute (`<Provider useRefreshTokens>`) or one with a value is there. */
export function hasAttribute(element: ts.JsxOpeningLikeElement, name: string): boolean {
  return element.attributes.properties.some(
    (property) => ts.isJsxAttribute(property) && property.name.getText() === name,
  );
}

function receiver(callee: ts.Expression): readonly SlotValue[] {
  const node = unwrap(callee);
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    ? [{ node: node.expression, path: [] }]
    : [];
}

const unspread = (node: ts.Expression): ts.Expression => (ts.isSpreadElement(node) ? node.expression : node);

/** The expression inside parentheses, casts and assertions. */
export function unwrap(node: ts.Expression): ts.Expression {
  let current = node;
  while (
    ts.isParenthesizedExpression(current) ||
    ts.isAsExpression(current) ||
    ts.isTypeAssertionExpression(current) ||
    ts.isNonNullExpression(current) ||
    ts.isSatisfiesExpression(current)
  ) {
    current = current.expression;
  }
  return current;
}
