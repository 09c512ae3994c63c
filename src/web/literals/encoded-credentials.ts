import { ts } from 'ts-morph';
import { calleeName } from '../program/syntax/syntax-names.js';
import type { ComparedSecret } from './compared-secrets.js';

/** Without it no text encodes credentials. */
export const encodingWords: readonly string[] = ['btoa('];

/** A user and a password, as Basic authentication joins them (RFC 7617). */
const joined = /^[^\s:/{}[\]]{1,80}:[^\s:/{}[\]]{3,200}$/;

const forShow =
  /^(?:user(?:name)?|login|api|client(?:_?id)?):(?:pass(?:word)?|secret|key|client_?secret)$|demo|test|example|your/i;

/** Whether a text may encode credentials that it holds. */
export const mayEncode = (text: string): boolean => /\bbtoa\(\s{0,9}['"`][^\s:'"`]{1,80}:[^\s/'"`]/.test(text);

/** `btoa('shop:harbour22')`: what a request for a whole app signs in with. */
export function encodedCredentials(source: ts.SourceFile): ComparedSecret[] {
  const found: ComparedSecret[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && calleeName(node.expression) === 'btoa') {
      const [text] = node.arguments;
      if (text && ts.isStringLiteralLike(text) && joined.test(text.text) && !forShow.test(text.text))
        found.push({ name: null, kind: 'credentials', node: text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
