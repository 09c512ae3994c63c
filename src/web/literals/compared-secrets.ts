import { ts } from 'ts-morph';
import { classifyName } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import { unwrap } from '../program/symbols/slots.js';
import { scopeNames } from '../program/syntax/enclosing-name.js';
import { isEqual, isUnequal } from '../program/syntax/operators.js';
import { constantOf } from './declarations.js';
import type { Modules } from './imported-values.js';
import { literalsBehind, type NamedLiteral } from './literals-behind.js';
import { isMockName, isPlayed } from './mock-files.js';

/** A literal that an entered password or PIN is compared with: the app itself holds the answer. */
export interface ComparedSecret extends NamedLiteral {
  readonly kind: SecretKind;
}

const word = '(?:passw(?:or)?d|passcode|passwort|pwd|pin)';

/** Without one of these a text compares no password. */
export const comparedWords: readonly string[] = ['passw', 'passcode', 'pwd', 'pin =', 'pin !', 'pin.'];

const comparison = new RegExp(
  `${word}\\w{0,10}(?:\\.value|\\.trim\\(\\)|\\))?\\s{0,3}[!=]==?\\s|[!=]==?\\s{0,3}[\\w.]{0,60}${word}\\b`,
  'i',
);

/** Whether a text may compare a password with something. */
export const mayCompare = (text: string): boolean => comparison.test(text);

/** `password === 'x7!kQ'`, `pin === CORRECT_PIN` where that is a constant of the file, and `password === OWNER.password`. */
export function comparedSecrets(source: ts.SourceFile, modules: Modules): ComparedSecret[] {
  const found = new Map<ts.Node, ComparedSecret>();
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && (isEqual(node) || isUnequal(node)) && !refusesSeveral(node))
      for (const [entered, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const) {
        const kind = kindOfEntry(entered);
        const literal = kind === null ? undefined : literalOf(other, modules);
        if (kind === null || literal === undefined || isForShow(other, literal) || isInMock(node, literal.node))
          continue;
        if (mayBe(kind, literal.node.text) || isWithUser(node, literal.node.text, modules))
          found.set(literal.node, { ...literal, kind });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** `pin !== '1234' && pin !== '0000'` asks for one that is harder to guess. */
function refusesSeveral(refusal: ts.BinaryExpression): boolean {
  if (!isUnequal(refusal)) return false;
  const refused = refusal.left.getText();
  let whole: ts.Node = refusal.parent;
  while (ts.isBinaryExpression(whole.parent)) whole = whole.parent;
  const refusals = (node: ts.Node): number =>
    ts.isBinaryExpression(node)
      ? Number(isUnequal(node) && node.left.getText() === refused) + refusals(node.left) + refusals(node.right)
      : 0;
  return refusals(whole) > 1;
}

/** `password`, `form.value.pin`, `passwordInput.value.trim()`; constants are what somebody enters something for. */
function kindOfEntry(node: ts.Expression): SecretKind | null {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return node.arguments.length === 0 ? kindOfEntry(node.expression.expression) : null;
  const name = ts.isIdentifier(node) ? node : ts.isPropertyAccessExpression(node) ? node.name : undefined;
  if (name === undefined || /^[A-Z_\d]+$/.test(name.text)) return null;
  if (name.text === 'value' && ts.isPropertyAccessExpression(node)) return kindOfEntry(node.expression);
  const verdict = classifyName(name.text);
  const isTyped = verdict !== null && verdict !== 'harmless' && (verdict.kind === 'password' || verdict.kind === 'pin');
  return isTyped ? verdict.kind : null;
}

function literalOf(node: ts.Expression, modules: Modules): NamedLiteral | undefined {
  if (ts.isStringLiteralLike(node)) return { name: null, node };
  if (ts.isPropertyAccessExpression(node)) return isOfInstance(node) ? undefined : literalsBehind(node, modules)[0];
  const value = ts.isIdentifier(node) ? constantOf(node) : undefined;
  return value !== undefined && ts.isStringLiteralLike(value) ? { name: node.getText(), node: value } : undefined;
}

/** Members of an instance change while the app runs: `this.password`. */
function isOfInstance(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) ? isOfInstance(node.expression) : node.kind === ts.SyntaxKind.ThisKeyword;
}

/** `name === 'anna' && password === '123456'`: beside the name of a user, any text is the password of one. */
function isWithUser(comparison: ts.BinaryExpression, text: string, modules: Modules): boolean {
  const joint = isUnequal(comparison) ? ts.SyntaxKind.BarBarToken : ts.SyntaxKind.AmpersandAmpersandToken;
  let whole: ts.Node = comparison.parent;
  while (isJoined(whole.parent, joint)) whole = whole.parent;
  const asksForUser = (node: ts.Node): boolean =>
    isJoined(node, joint)
      ? asksForUser(unwrap(node.left)) || asksForUser(unwrap(node.right))
      : ts.isBinaryExpression(node) &&
        node.operatorToken.kind === comparison.operatorToken.kind &&
        ((namesUser(node.left) && literalOf(node.right, modules) !== undefined) ||
          (namesUser(node.right) && literalOf(node.left, modules) !== undefined));
  return /^\S{4,60}$/.test(text) && isJoined(whole, joint) && asksForUser(whole);
}

const isJoined = (node: ts.Node, joint: ts.SyntaxKind): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === joint;

/** `user`, `form.value.email`, `name.trim()`; what is wrong with one is none: `errors.email`. */
const namesUser = (node: ts.Expression): boolean =>
  /^(?!.*(?:err|valid))[\w.?!]*(?:user(?:_?name)?|usuario|utilisateur|benutzer(?:name)?|login|e?mail)(?:\.value|\.trim\(\))*$/i.test(
    node.getText(),
  );

/** A door that is painted on: `DEMO_PASSWORD`. */
const isForShow = (value: ts.Expression, { node }: NamedLiteral): boolean =>
  /demo|test|example|sample|placeholder/i.test(`${value.getText()} ${node.text}`);

/** A server that is played: `mocks/handlers.ts`, `mockLogin()`, `const mockUsers = […]`. */
const isInMock = (...nodes: readonly ts.Node[]): boolean =>
  nodes.some((node) => isPlayed(node.getSourceFile().fileName) || [...scopeNames(node), setTo(node)].some(isMockName));

/** The variable that a value, or what holds it, is set to. */
const setTo = (node: ts.Node): string => ts.findAncestor(node, ts.isVariableDeclaration)?.name.getText() ?? '';

/** Names of states and modes are words: `password === 'required'`. */
const mayBe = (kind: SecretKind, text: string): boolean =>
  kind === 'pin' ? /^\d{4,8}$/.test(text) : /^\S{6,60}$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text);
