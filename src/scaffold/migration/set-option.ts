import type { ts } from 'ts-morph';
import type { StorageOption } from '../../catalogue/storage-options.js';
import { typescript } from '../../project/typescript.js';
import { appendMember } from '../edits/object-literal.js';
import { indentAt, type Splice, withLineEndings } from '../edits/splice.js';

/** What has to change so that a call gets an option, or why a person must do it. */
export type OptionChange = Changed | { readonly refused: string };

interface Changed {
  readonly splices: readonly Splice[];
  /** Whether there was a storage before. */
  readonly hadStorage: boolean;
}

/** Sets the option in the call or element that starts at an offset. */
export function setOption(source: ts.SourceFile, start: number, option: StorageOption): OptionChange {
  const { isJsxOpeningElement, isJsxSelfClosingElement } = typescript();
  const node = nodeAt(source, start, option.at);
  if (node === null) return { refused: 'the call has another shape' };
  if (isJsxOpeningElement(node) || isJsxSelfClosingElement(node)) return setAttribute(source, node, option);
  if (option.slot === 'afterwards') return addStatement(source, node, option.value);
  const [index = '', ...path] = option.slot.split('.');
  const args = node.arguments ?? [];
  const argument = args[Number(index)];
  if (argument) return setMember({ source, option }, argument, path);
  if (!option.isOptional || args.length !== Number(index) || node.arguments === undefined)
    return { refused: 'it is given no options' };
  return addArgument(source.text, node, path, valueOver(option, option.byDefault));
}

/** The options as a last argument, on lines of their own. */
function addArgument(
  text: string,
  { arguments: args, end }: ts.CallExpression | ts.NewExpression,
  path: readonly string[],
  value: string,
): OptionChange {
  const [name = '', ...rest] = path;
  const last = args?.at(-1);
  const at = last?.end ?? end - 1;
  const indent = indentAt(text, last?.getStart() ?? at);
  const written =
    rest.length === 0 ? nested(path, value) : `{\n${indent}  ${name}: ${nested(rest, value)},\n${indent}}`;
  return added({ start: at, end: at, text: withLineEndings(last ? `, ${written}` : written, text) });
}

/** A statement of its own is followed by another one. */
function addStatement(source: ts.SourceFile, call: ts.Node, value: string): OptionChange {
  const { isBlock, isExpressionStatement, isSourceFile } = typescript();
  const statement = call.parent;
  if (!isExpressionStatement(statement) || !(isBlock(statement.parent) || isSourceFile(statement.parent)))
    return { refused: 'it is no statement of its own' };
  const { text } = source;
  const semicolon = text.slice(statement.getStart(source), statement.end).endsWith(';') ? ';' : '';
  const line = `\n${indentAt(text, statement.getStart(source))}${value}${semicolon}`;
  return added({ start: statement.end, end: statement.end, text: withLineEndings(line, text) });
}

/** The text in the slot of the call that names what it keeps; `null` when it is no literal. */
export function keyIn(source: ts.SourceFile, start: number, { at, key }: StorageOption): string | null {
  const { isObjectLiteralExpression, isPropertyAssignment, isStringLiteralLike } = typescript();
  const node = nodeAt(source, start, at);
  if (node === null || key === undefined || !('arguments' in node)) return null;
  const [index = '', name] = key.split('.');
  const argument = node.arguments?.[Number(index)];
  const member =
    name !== undefined && argument && isObjectLiteralExpression(argument)
      ? argument.properties.find((one) => one.name?.getText(source) === name)
      : undefined;
  const value = name === undefined ? argument : member && isPropertyAssignment(member) ? member.initializer : undefined;
  return value && isStringLiteralLike(value) ? value.text : null;
}

interface Setting {
  readonly source: ts.SourceFile;
  readonly option: StorageOption;
}

function setMember(setting: Setting, holder: ts.Expression, path: readonly string[]): OptionChange {
  const {
    isObjectLiteralExpression,
    isPropertyAssignment,
    isShorthandPropertyAssignment,
    isSpreadAssignment,
    SyntaxKind,
  } = typescript();
  const { source, option } = setting;
  const [name = '', ...rest] = path;
  const object = resolved(source, holder);
  if (object.kind === SyntaxKind.TrueKeyword)
    return added({
      start: object.getStart(source),
      end: object.end,
      text: nested(path, valueOver(option, option.byDefault)),
    });
  if (!isObjectLiteralExpression(object)) return { refused: 'its options are put together elsewhere' };
  const index = object.properties.findIndex((one) => one.name?.getText(source) === name);
  const property = object.properties[index];
  const spreads = object.properties.slice(index + 1).filter(isSpreadAssignment);
  if (property && spreads.length > 0) return { refused: 'a spread may set the same option' };
  if (!property)
    return rest.length > 0 && spreads.length > 0
      ? { refused: 'a spread may set the same option' }
      : addMember(setting, object, path);
  if (rest.length > 0 && isPropertyAssignment(property)) return setMember(setting, property.initializer, rest);
  if (rest.length > 0 && isShorthandPropertyAssignment(property)) return setMember(setting, property.name, rest);
  if (isPropertyAssignment(property))
    return replaceStorage(setting, property.initializer, option.value === name ? property : property.initializer);
  return isShorthandPropertyAssignment(property)
    ? replaceStorage(setting, property.name, property, `${name}: `)
    : { refused: 'its storage is made in place' };
}

/** A member that says the same by other means makes room; else the option comes last. */
function addMember(
  { source, option }: Setting,
  object: ts.ObjectLiteralExpression,
  path: readonly string[],
): OptionChange {
  const [name = '', ...rest] = path;
  const value = valueOver(option, option.byDefault);
  const written = rest.length === 0 && value === name ? name : `${name}: ${nested(rest, value)}`;
  const rival = object.properties.find((one) => option.drops?.includes(one.name?.getText(source) ?? ''));
  return added(
    rival
      ? { start: rival.getStart(source), end: rival.end, text: written }
      : appendMember(source.text, object, () => written),
  );
}

/** Writes over `whole`, which holds the old storage; `before` is the name of a property that was written in short. */
function replaceStorage({ source, option }: Setting, old: ts.Expression, whole: ts.Node, before = ''): OptionChange {
  const text = old.getText(source);
  const names = [...text.matchAll(/\b(?:(?:window|globalThis|self)\.)?(?:local|session)Storage\b/g)];
  const replacement = (value: string): OptionChange => ({
    splices: [{ start: whole.getStart(source), end: whole.end, text: before + value }],
    hadStorage: true,
  });
  switch (option.replaces) {
    case 'any':
      return replacement(valueOver(option, text));
    case 'web-storage':
      return names.length === 1 ? replacement(option.value) : { refused: 'it has a storage of its own' };
    case 'name of the web storage': {
      const [name] = names;
      if (!name || names.length !== 1) return { refused: 'it has a storage of its own' };
      return replacement(text.slice(0, name.index) + option.uses.name + text.slice(name.index + name[0].length));
    }
    default:
      return { refused: 'it has a storage of its own' };
  }
}

function setAttribute(
  source: ts.SourceFile,
  { attributes }: ts.JsxOpeningLikeElement,
  { slot, drops = [], value }: StorageOption,
): OptionChange {
  const name = slot.replace(/^props\./, '');
  const named = (names: readonly string[]) =>
    attributes.properties.find((one) => one.name !== undefined && names.includes(one.name.getText(source)));
  const rival = named(drops);
  if (named([name]) || !rival) return { refused: 'its options are put together elsewhere' };
  return added({ start: rival.getStart(source), end: rival.end, text: `${name}={${value}}` });
}

const added = (splice: Splice): OptionChange => ({ splices: [splice], hadStorage: false });

const valueOver = ({ value }: StorageOption, old = ''): string => value.replace('$old', () => old);

/** `{ auth: { storage: value } }` */
const nested = (path: readonly string[], value: string): string =>
  path.reduceRight((inner, name) => (inner === name ? `{ ${name} }` : `{ ${name}: ${inner} }`), value);

/** The expression without casts, or what the only constant of its name in the file holds. */
function resolved(source: ts.SourceFile, expression: ts.Expression): ts.Expression {
  const { isAsExpression, isIdentifier, isParenthesizedExpression, isSatisfiesExpression } = typescript();
  if (isAsExpression(expression) || isParenthesizedExpression(expression) || isSatisfiesExpression(expression))
    return resolved(source, expression.expression);
  if (!isIdentifier(expression)) return expression;
  const [value, ...others] = valuesOf(source, expression.text);
  return value && others.length === 0 && !isIdentifier(value) ? resolved(source, value) : expression;
}

/** What variables and parameters of that name are initialised with. */
function valuesOf(source: ts.SourceFile, name: string): readonly (ts.Expression | null)[] {
  const { isParameter, isVariableDeclaration } = typescript();
  const found: (ts.Expression | null)[] = [];
  const visit = (node: ts.Node): void => {
    if ((isVariableDeclaration(node) || isParameter(node)) && node.name.getText(source) === name)
      found.push(isVariableDeclaration(node) ? (node.initializer ?? null) : null);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

type Use = ts.CallExpression | ts.NewExpression | ts.JsxOpeningLikeElement;

/** The use of an address that starts at an offset, under the name that the library gives it. */
function nodeAt(source: ts.SourceFile, start: number, at: StorageOption['at']): Use | null {
  const name = /([\w$]+)>?$/.exec(at)?.[1] ?? '';
  const is = kindOf(at);
  const visit = (node: ts.Node): Use | null => {
    if (is(node) && node.getStart(source) === start && lastName(calleeOf(node)) === name) return node;
    return node.forEachChild(visit) ?? null;
  };
  return visit(source);
}

function kindOf(at: StorageOption['at']): (node: ts.Node) => node is Use {
  const { isCallExpression, isJsxOpeningElement, isJsxSelfClosingElement, isNewExpression } = typescript();
  if (at.startsWith('new ')) return isNewExpression;
  if (!at.startsWith('<')) return isCallExpression;
  return (node): node is ts.JsxOpeningLikeElement => isJsxOpeningElement(node) || isJsxSelfClosingElement(node);
}

const calleeOf = (node: Use): ts.Node => ('tagName' in node ? node.tagName : node.expression);

function lastName(callee: ts.Node): string {
  const { isIdentifier, isPropertyAccessExpression } = typescript();
  if (isIdentifier(callee)) return callee.text;
  return isPropertyAccessExpression(callee) ? callee.name.text : '';
}
