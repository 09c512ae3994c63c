import { ts } from 'ts-morph';
import { isFallback } from '../program/operators.js';
import { unwrap } from '../program/slots.js';
import { calleeName, propertyName } from '../program/syntax-names.js';
import type { ComparedSecret } from './compared-secrets.js';
import { isNeverSet, nearestDeclaration } from './declarations.js';

/** Without one of these no text hands a key to a cipher. */
export const cipherWords: readonly string[] = ['.encrypt(', '.decrypt(', 'importkey('];

const cipher = /\b(?:AES|DES|TripleDES|Blowfish|Rabbit|RC4(?:Drop)?)\s*\.\s*(?:en|de)crypt$/;

/** Whether a text may hand a key to a cipher. */
export const mayKeyCiphers = (text: string): boolean =>
  /\b(?:AES|(?:Triple)?DES|Blowfish|Rabbit|RC4\w*)\s*\.\s*(?:en|de)crypt\s*\(|\bimportKey\(\s*['"]raw/.test(text);

/** Literals that a cipher of crypto-js or of the browser takes for its key, whatever the code calls them. */
export function literalKeys(source: ts.SourceFile): ComparedSecret[] {
  const found = new Map<ts.Node, ComparedSecret>();
  const visit = (node: ts.Node): void => {
    const key = ts.isCallExpression(node) ? keyOf(node) : undefined;
    const literal = key && literalBehind(key);
    if (literal && literal.node.text !== '') found.set(literal.node, { ...literal, kind: 'key' });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

function keyOf({ expression, arguments: [first, second] }: ts.CallExpression): ts.Expression | undefined {
  if (cipher.test(expression.getText())) return second;
  const isRaw = first !== undefined && ts.isStringLiteralLike(first) && first.text === 'raw';
  return isRaw && calleeName(expression) === 'importKey' ? second : undefined;
}

/** Reference by reference, which may go in circles. */
const mostLinks = 8;

function literalBehind(key: ts.Expression, links = 0): Pick<ComparedSecret, 'name' | 'node'> | undefined {
  const node = unwrap(key);
  if (ts.isStringLiteralLike(node)) return { name: null, node };
  if (links > mostLinks) return undefined;
  if (ts.isBinaryExpression(node)) return isFallback(node) ? literalBehind(node.right, links + 1) : undefined;
  if (ts.isCallExpression(node)) {
    const [text] = node.arguments;
    return text && decoders.has(calleeName(node.expression)) ? literalBehind(text, links + 1) : undefined;
  }
  const value = ts.isIdentifier(node)
    ? initialValue(node)
    : ts.isPropertyAccessExpression(node)
      ? memberOf(node)
      : undefined;
  const literal = value && literalBehind(value, links + 1);
  return literal && { ...literal, name: literal.name ?? calleeName(node) };
}

/** `enc.Utf8.parse('…')`, `new TextEncoder().encode('…')`: the bytes of a text. */
const decoders: ReadonlySet<string> = new Set(['parse', 'encode', 'from', 'SHA256', 'MD5']);

function initialValue(name: ts.Identifier): ts.Expression | undefined {
  const declared = nearestDeclaration(name);
  return declared && isNeverSet(declared) ? declared.initializer : undefined;
}

/** What `this.key` of a class, and `settings.key` of a constant, is set to where it is declared. */
function memberOf({ expression, name }: ts.PropertyAccessExpression): ts.Expression | undefined {
  const owner = ts.isIdentifier(expression) ? initialValue(expression) : undefined;
  const properties =
    owner && ts.isObjectLiteralExpression(owner)
      ? owner.properties.filter(ts.isPropertyAssignment)
      : (classAround(expression)?.members.filter(ts.isPropertyDeclaration) ?? []);
  return properties.find((property) => propertyName(property.name) === name.text)?.initializer;
}

/** The class whose member `this.key` or `Cipher.key` is. */
function classAround(owner: ts.Expression): ts.ClassLikeDeclaration | undefined {
  const around = ts.findAncestor(owner, ts.isClassLike);
  const isOwn =
    owner.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(owner) && owner.text === around?.name?.text);
  return isOwn ? around : undefined;
}
