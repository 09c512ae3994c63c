import { ts } from 'ts-morph';
import { unwrap } from '../program/symbols/slots.js';
import { isFallback } from '../program/syntax/operators.js';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';
import { isNeverSet, nearestDeclaration } from './declarations.js';
import { type Declared, importedValues, type Modules } from './imported-values.js';

/** A text that a value is, and what the code calls it; `null` where it stands in place. */
export interface NamedLiteral {
  readonly name: string | null;
  readonly node: ts.StringLiteralLike;
}

/** Reference by reference, which may go in circles. */
const mostLinks = 8;

/** The texts that a value is set to where it is declared: in its own file, or in one that this imports. */
export function literalsBehind(value: Declared, modules: Modules, links = 0): readonly NamedLiteral[] {
  if (links > mostLinks || ts.isClassLike(value)) return [];
  const node = unwrap(value);
  if (ts.isStringLiteralLike(node)) return [{ name: null, node }];
  if (ts.isBinaryExpression(node)) return isFallback(node) ? literalsBehind(node.right, modules, links + 1) : [];
  if (ts.isCallExpression(node)) {
    const [text] = node.arguments;
    return text && decoders.has(calleeName(node.expression)) ? literalsBehind(text, modules, links + 1) : [];
  }
  return declaredValues(node, modules)
    .flatMap((declared) => literalsBehind(declared, modules, links + 1))
    .map((literal) => ({ ...literal, name: literal.name ?? calleeName(node) }));
}

/** `enc.Utf8.parse('…')`, `new TextEncoder().encode('…')`: the bytes of a text. */
const decoders: ReadonlySet<string> = new Set(['parse', 'encode', 'from', 'SHA256', 'MD5']);

/** What a name is declared with, and `this.key`, `settings.key`, `Settings.key` and `users.find((user) => user.key)`. */
function declaredValues(node: ts.Expression, modules: Modules): readonly Declared[] {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = unwrap(node.expression);
    const around = classAround(owner);
    const holders = around === undefined ? declaredValues(owner, modules) : [around];
    return holders.flatMap((holder) => memberOf(holder, node.name.text) ?? []);
  }
  if (!ts.isIdentifier(node)) return [];
  const list = listBehind(node);
  if (list !== undefined) return declaredValues(list, modules).flatMap(elementsOf);
  const declared = nearestDeclaration(node);
  if (declared === undefined) return [...importedValues(node, modules), ...givenValues(node)];
  return isNeverSet(declared) && declared.initializer !== undefined ? [declared.initializer] : [];
}

/** What the calls of its file give a function for the parameter that a name is. */
function givenValues({ text, parent }: ts.Identifier): readonly ts.Expression[] {
  const taker = ts.findAncestor(parent, (node): node is ts.SignatureDeclaration => isTaker(node, text));
  const name = taker === undefined ? undefined : functionName(taker);
  if (taker === undefined || name === undefined) return [];
  const index = taker.parameters.findIndex((parameter) => isNamed(parameter, text));
  const given: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const argument = ts.isCallExpression(node) && ownName(node.expression) === name ? node.arguments[index] : undefined;
    if (argument !== undefined && ts.isStringLiteralLike(argument)) given.push(argument);
    ts.forEachChild(node, visit);
  };
  visit(taker.getSourceFile());
  return given;
}

/** `derive` of `derive()` and `this.derive()`; what other objects have under that name is another function. */
const ownName = (callee: ts.Expression): string | undefined =>
  ts.isIdentifier(callee) ||
  (ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword)
    ? calleeName(callee)
    : undefined;

const isTaker = (node: ts.Node, name: string): node is ts.SignatureDeclaration =>
  ts.isFunctionLike(node) && node.parameters.some((parameter) => isNamed(parameter, name));

const isNamed = ({ name }: ts.ParameterDeclaration, text: string): boolean =>
  ts.isIdentifier(name) && name.text === text;

/** `derive` of `function derive()`, `const derive = () => …` and `derive() {}` in a class or an object. */
const functionName = ({ name, parent }: ts.SignatureDeclaration): string | undefined =>
  name === undefined
    ? ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
      ? propertyName(parent.name)
      : undefined
    : propertyName(name);

/** `users` where the name is that of the parameter in `users.find((user) => …)`, or in `for (const user of users)`. */
function listBehind({ text, parent }: ts.Identifier): ts.Expression | undefined {
  const loop = ts.findAncestor(parent, (node): node is ts.ForOfStatement => isLoopOver(node, text));
  if (loop !== undefined) return loop.expression;
  const around = ts.findAncestor(parent, (node) => ts.isFunctionLike(node) && isFirst(node, text));
  const call = around?.parent;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  return listMethods.has(call.expression.name.text) ? call.expression.expression : undefined;
}

const isLoopOver = (node: ts.Node, name: string): node is ts.ForOfStatement =>
  ts.isForOfStatement(node) &&
  ts.isVariableDeclarationList(node.initializer) &&
  node.initializer.declarations.some((declared) => ts.isIdentifier(declared.name) && declared.name.text === name);

const isFirst = ({ parameters: [first] }: ts.SignatureDeclaration, name: string): boolean =>
  first !== undefined && isNamed(first, name);

const listMethods: ReadonlySet<string> = new Set(['find', 'findIndex', 'some', 'filter', 'map', 'forEach']);

/** Longer lists are data. */
const mostElements = 20;

function elementsOf(holder: Declared): readonly ts.Expression[] {
  const list = ts.isClassLike(holder) ? holder : unwrap(holder);
  return ts.isArrayLiteralExpression(list) ? list.elements.slice(0, mostElements) : [];
}

function memberOf(holder: Declared, name: string): ts.Expression | undefined {
  const members = ts.isClassLike(holder) ? holder.members.filter(ts.isPropertyDeclaration) : propertiesOf(holder);
  return members.find((member) => propertyName(member.name) === name)?.initializer;
}

function propertiesOf(holder: ts.Expression): readonly ts.PropertyAssignment[] {
  const object = unwrap(holder);
  return ts.isObjectLiteralExpression(object) ? object.properties.filter(ts.isPropertyAssignment) : [];
}

/** The class whose member `this.key` or `Cipher.key` is. */
function classAround(owner: ts.Expression): ts.ClassLikeDeclaration | undefined {
  const around = ts.findAncestor(owner, ts.isClassLike);
  const isOwn =
    owner.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(owner) && owner.text === around?.name?.text);
  return isOwn ? around : undefined;
}
