import { ts } from 'ts-morph';
import { wordsOf } from '../../../catalogue/classify-name.js';
import { receiverName } from '../../program/syntax/syntax-names.js';
import type { Leaf, SeenName } from '../../trace/trace.js';
import { isPersonal } from './declared-answers.js';

/**
 * Whether a value says itself that it is no secret, whatever the key says that it is stored under: who somebody is, a
 * flag, or a text that is made up for a demonstration.
 */
export function isPlainlyOther({ at }: Leaf): boolean {
  const said = at.names.find(({ name }) => !saysNothing.test(name));
  return (
    (said !== undefined && (isPersonal(said.name) || isFlag.test(said.name) || isIdOfPerson(said))) ||
    at.names.some(({ node }) => madeUp.test(beginningOfText(node)))
  );
}

/** How functions call whatever they are handed: `save(key, value)`. */
const saysNothing = /^(?:val(?:ue)?|v|data|item|text|str(?:ing)?|content|payload|json|obj(?:ect)?)$/i;

const isFlag = /^(?:is|has|can)[A-Z_]/;

/** `userId`, and `user.id`; the bare `id` of an answer may be that of a session. */
const isIdOfPerson = ({ name, node }: SeenName): boolean =>
  /^(?:u_?id|id_?user)$/i.test(name) ||
  (wordsOf(name).at(-1) === 'id' &&
    [...wordsOf(name).slice(0, -1), ...wordsOf(receiverName(node))].some((word) => persons.has(word)));

const persons: ReadonlySet<string> = new Set([
  ...['user', 'account', 'profile', 'member', 'customer', 'client', 'person', 'employee', 'student', 'teacher'],
  ...['driver', 'patient', 'doctor', 'owner', 'admin', 'usuario', 'utilisateur', 'benutzer', 'cliente'],
]);

const madeUp = /^['"`]?(?:mock|demo|fake|dummy|stub)(?![a-z])/i;

/** How the text begins that a value is put into: `demo-` of `demo-${id}`. */
function beginningOfText({ parent }: ts.Node): string {
  if (ts.isTemplateSpan(parent)) return parent.parent.head.text;
  const isAdded = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (!isAdded) return '';
  let first: ts.Expression = parent;
  while (ts.isBinaryExpression(first)) first = first.left;
  return ts.isStringLiteralLike(first) ? first.text : '';
}
