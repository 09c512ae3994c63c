import { ts } from 'ts-morph';
import { wordsOf } from '../../../catalogue/classify-name.js';
import { onceWords } from '../../../catalogue/vocabulary.js';

const once = new Set(onceWords);

/** Whether a name is of something whose token serves once: an invitation, a sign-in link, a forgotten password. */
export function servesOnce(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => once.has(word)) || steps.some((step) => step.every((word) => words.includes(word)));
}

/** Steps of an account that a mail with a link leads to. */
const steps: readonly (readonly string[])[] = [
  ['reset', 'password'],
  ['forgot', 'password'],
  ['verify', 'email'],
  ['email', 'verification'],
  ['confirm', 'email'],
  ['activate', 'account'],
  ['set', 'password'],
  ['verify', 'password'],
];

/** Whether the interface, type or schema around a member is of such a thing. */
export function isDeclaredInOnce(member: ts.Node): boolean {
  for (let node = member.parent; node !== undefined; node = node.parent) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node))
      return servesOnce(node.name?.text ?? '');
    if (ts.isVariableDeclaration(node)) return ts.isIdentifier(node.name) && servesOnce(node.name.text);
  }
  return false;
}
