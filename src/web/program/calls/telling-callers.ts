import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import type { CallLike } from '../syntax/syntax-index.js';

/** Calls of which only `most` are looked at: first those that name a secret in what they hand over. */
export function tellingFirst(calls: readonly CallLike[], most: number): readonly CallLike[] {
  if (calls.length <= most) return calls;
  const telling = new Set(calls.filter((call) => call.arguments?.some(tells)));
  return [...telling, ...calls.filter((call) => !telling.has(call))];
}

function tells(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
    const verdict = classifyName(node.text);
    return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong';
  }
  return ts.forEachChild(node, (child) => tells(child) || undefined) ?? false;
}
