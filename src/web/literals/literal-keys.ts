import { ts } from 'ts-morph';
import { calleeName } from '../program/syntax/syntax-names.js';
import type { ComparedSecret } from './compared-secrets.js';
import type { Modules } from './imported-values.js';
import { literalsBehind } from './literals-behind.js';

/** Without one of these no text hands a key to a cipher. */
export const cipherWords: readonly string[] = ['.encrypt(', '.decrypt(', 'importkey(', 'hmac'];

/** What takes its key second: ciphers, and the signatures of messages (HMAC, RFC 2104). */
const keyed = /\b(?:AES|DES|TripleDES|Blowfish|Rabbit|RC4(?:Drop)?)\s*\.\s*(?:en|de)crypt$|\bHmac(?:SHA\d{1,3}|MD5)$/;

/** Whether a text may hand a key to a cipher. */
export const mayKeyCiphers = (text: string): boolean =>
  /\b(?:AES|(?:Triple)?DES|Blowfish|Rabbit|RC4\w*)\s*\.\s*(?:en|de)crypt\s*\(|\bHmac(?:SHA|MD5)\w{0,3}\(|\bimportKey\(\s*['"]raw/.test(
    text,
  );

/** Literals that a cipher or signature of crypto-js, or the browser, takes for its key, whatever the code calls them. */
export function literalKeys(source: ts.SourceFile, modules: Modules): ComparedSecret[] {
  const found = new Map<ts.Node, ComparedSecret>();
  const visit = (node: ts.Node): void => {
    const key = ts.isCallExpression(node) ? keyOf(node) : undefined;
    for (const literal of key === undefined ? [] : literalsBehind(key, modules))
      if (literal.node.text !== '') found.set(literal.node, { ...literal, kind: 'key' });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

function keyOf({ expression, arguments: [first, second] }: ts.CallExpression): ts.Expression | undefined {
  if (keyed.test(expression.getText())) return second;
  const isRaw = first !== undefined && ts.isStringLiteralLike(first) && first.text === 'raw';
  return isRaw && calleeName(expression) === 'importKey' ? second : undefined;
}
