import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { targetsOf } from '../symbols/call-targets.js';
import { type Frame, isInside } from '../symbols/frame.js';
import { argumentFor } from '../symbols/parameters.js';
import { member, unwrap } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';
import { isFunctionNode, returnsOf } from '../syntax/function-nodes.js';
import { calleeName, propertyName } from '../syntax/syntax-names.js';

/** What is known of a storage key. */
export interface Key {
  /** Its text with `${…}` for unknown parts; `null` when nothing of it is known. */
  readonly text: string | null;
  /** Names of the constants it came through: evidence when the text is opaque (`ACCESS_TOKEN_KEY = 'atk'`). */
  readonly names: readonly string[];
  /** The function whose parameter decides the key, when no frame says which call is meant. */
  readonly openIn: ts.FunctionLikeDeclaration | null;
}

const unknown: Key = { text: null, names: [], openIn: null };
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is shown to people as part of a key
export const hole = '${…}';

/** Evaluates a key through constants, enums, templates, fields and the calls of `frames`. */
export function resolveKey(
  analysis: Analysis,
  node: ts.Expression,
  frames: Frame | null,
  path: readonly string[] = [],
  depth = 0,
): Key {
  if (depth > 12) return unknown;
  const again = (next: ts.Expression, at: Frame | null = frames, rest: readonly string[] = []): Key =>
    resolveKey(analysis, next, at, rest, depth + 1);
  const value = unwrap(node);
  if (path.length > 0) return memberKey(analysis, value, frames, path, again);
  if (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value)) return { text: value.text, names: [], openIn: null };
  if (ts.isTemplateExpression(value)) return templateKey(value, again);
  if (ts.isBinaryExpression(value)) {
    if (value.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined([again(value.left), again(value.right)]);
    return again(value.left).text === null ? again(value.right) : again(value.left);
  }
  if (ts.isConditionalExpression(value)) return again(value.whenTrue);
  if (ts.isAwaitExpression(value)) return again(value.expression);
  if (ts.isIdentifier(value)) return identifierKey(analysis, value, frames, again);
  if (ts.isPropertyAccessExpression(value) || ts.isElementAccessExpression(value))
    return accessKey(analysis, value, frames, again);
  if (ts.isCallExpression(value)) return callKey(analysis, value, frames, again);
  return unknown;
}

/** The texts that expressions, or members of them, stand for where code runs under `frames`; `null` for any other. */
export const textsUnder =
  (analysis: Analysis, frames: Frame | null) =>
  (node: ts.Expression, ...path: readonly string[]): string | null =>
    resolveKey(analysis, node, frames, path).text;

type Again = (next: ts.Expression, frames?: Frame | null, path?: readonly string[]) => Key;

function templateKey(value: ts.TemplateExpression, again: Again): Key {
  const text = (content: string): Key => ({ text: content, names: [], openIn: null });
  return joined([
    text(value.head.text),
    ...value.templateSpans.flatMap((span) => [again(span.expression), text(span.literal.text)]),
  ]);
}

const namesSlot = /^[A-Z][A-Z\d_]*$|(?:[kK]ey|[nN]ame|KEY|NAME)$/;

function joined(parts: readonly Key[]): Key {
  const known = parts.some((part) => part.text !== null && part.text !== '');
  return {
    text: known ? parts.map((part) => part.text ?? hole).join('') : null,
    // A value set into a text (`cart_${token}`) does not name the slot, as a constant does (`${TOKEN_KEY}`).
    names: parts.flatMap((part) =>
      part.text === null && known ? part.names.filter((name) => namesSlot.test(name)) : part.names,
    ),
    openIn: innermost(parts.flatMap(({ openIn }) => openIn ?? [])),
  };
}

/** The calls of the innermost of nested functions say most: `(key) => keep(prefix + key)` in `storeOf(prefix)`. */
const innermost = ([first, ...others]: readonly ts.FunctionLikeDeclaration[]): ts.FunctionLikeDeclaration | null =>
  first === undefined ? null : others.reduce((inner, fn) => (isInside(fn, inner) ? fn : inner), first);

function identifierKey(analysis: Analysis, node: ts.Identifier, frames: Frame | null, again: Again): Key {
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  const named = (key: Key): Key => ({ ...key, names: [node.text, ...key.names] });
  if (declaration === undefined) return named(unknown);
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined)
    return named(again(declaration.initializer));
  if (ts.isParameter(declaration)) return named(parameterKey(declaration, [], frames, again));
  if (ts.isBindingElement(declaration)) return named(bindingKey(declaration, frames, again));
  return named(unknown);
}

/** `save({ key, value })`: the key is a member of an argument. */
function bindingKey(element: ts.BindingElement, frames: Frame | null, again: Again): Key {
  const path: string[] = [];
  let current: ts.Node = element;
  while (ts.isBindingElement(current)) {
    const name = propertyName(current.propertyName ?? current.name);
    if (name === undefined) return unknown;
    path.unshift(name);
    current = current.parent.parent;
  }
  if (ts.isParameter(current)) return parameterKey(current, path, frames, again);
  return ts.isVariableDeclaration(current) && current.initializer !== undefined
    ? again(current.initializer, frames, path)
    : unknown;
}

function parameterKey(
  parameter: ts.ParameterDeclaration,
  path: readonly string[],
  frames: Frame | null,
  again: Again,
): Key {
  const fn = parameter.parent;
  if (!isFunctionNode(fn)) return unknown;
  const bound = argumentFor(parameter, fn, frames);
  if (bound === 'open') return { text: null, names: [], openIn: fn };
  if (bound !== null) return again(bound.node, bound.frames, [...bound.path, ...path]);
  return parameter.initializer === undefined ? unknown : again(parameter.initializer);
}

function accessKey(
  analysis: Analysis,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  frames: Frame | null,
  again: Again,
): Key {
  const name = calleeName(node);
  const named = (key: Key): Key => ({ ...key, names: name === '' ? key.names : [name, ...key.names] });
  if (name === '') {
    const argument = (node as ts.ElementAccessExpression).argumentExpression;
    return { text: null, names: argument === undefined ? [] : again(argument).names, openIn: null };
  }
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  if (declaration !== undefined && ts.isEnumMember(declaration)) {
    return named(declaration.initializer === undefined ? unknown : again(declaration.initializer));
  }
  if (
    declaration !== undefined &&
    (ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration)) &&
    declaration.initializer !== undefined
  ) {
    return named(again(declaration.initializer));
  }
  if (declaration !== undefined && ts.isGetAccessorDeclaration(declaration)) {
    const first = returnsOf(declaration)[0];
    return named(first === undefined ? unknown : again(first));
  }
  if (declaration !== undefined && ts.isParameter(declaration))
    return named(parameterKey(declaration, [], frames, again));
  return named(again(node.expression, frames, [name]));
}

function memberKey(
  analysis: Analysis,
  value: ts.Expression,
  frames: Frame | null,
  path: readonly string[],
  again: Again,
): Key {
  if (ts.isObjectLiteralExpression(value)) {
    const found = member(value, path)[0];
    return found === undefined || found.path.length === path.length ? unknown : again(found.node, frames, found.path);
  }
  if (!ts.isIdentifier(value)) return unknown;
  const declaration = symbolOf(analysis, value)?.declarations?.[0];
  if (declaration !== undefined && ts.isParameter(declaration)) return parameterKey(declaration, path, frames, again);
  if (declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    return again(declaration.initializer, frames, path);
  }
  return unknown;
}

function callKey(analysis: Analysis, call: ts.CallExpression, frames: Frame | null, again: Again): Key {
  const name = calleeName(call.expression);
  if (/^(String|freeze|toString|trim|toLowerCase|toUpperCase)$/.test(name)) {
    const inner =
      call.arguments[0] ?? (ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined);
    return inner === undefined ? unknown : again(inner);
  }
  if (name === 'concat' && ts.isPropertyAccessExpression(call.expression)) {
    return joined([again(call.expression.expression), ...call.arguments.map((argument) => again(argument))]);
  }
  for (const fn of targetsOf(analysis, call)) {
    const first = returnsOf(fn)[0];
    if (first === undefined) continue;
    const key = again(first, { fn, call, up: frames });
    return { ...key, names: [name, ...key.names] };
  }
  return { ...unknown, names: [name] };
}
