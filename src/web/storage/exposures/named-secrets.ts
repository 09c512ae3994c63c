import { ts } from 'ts-morph';
import { classifyName, wordsOf } from '../../../catalogue/classify-name.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import { mayBeLink } from '../../program/calls/opened-links.js';
import { enclosingFunction, isShadowed } from '../../program/syntax/function-nodes.js';
import { calleeName, isReadKey } from '../../program/syntax/syntax-names.js';
import { isSent, signInName } from './sent-names.js';
import { setValueOf } from './set-values.js';
import { shownParts } from './shown-parts.js';

/** Logs and addresses are everywhere: only values whose own text names a secret or a session are worth a trace. */
export function namesSecret(node: ts.Node, isMeant: (kind: SecretKind) => boolean = () => true): boolean {
  if (ts.isIdentifier(node) || isReadKey(node) || isMemberName(node)) {
    const verdict = classifyName(node.text);
    if (
      verdict !== null &&
      verdict !== 'harmless' &&
      isMeant(verdict.kind) &&
      (verdict.strength === 'strong' || speaksOfSignIn.has(verdict.kind))
    )
      return true;
  }
  return ts.forEachChild(node, (child) => namesSecret(child, isMeant) || undefined) ?? false;
}

/** `answer['token']` */
const isMemberName = (node: ts.Node): node is ts.StringLiteralLike =>
  ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);

/** Kinds whose weak names are worth a trace where they are shown. */
const speaksOfSignIn: ReadonlySet<SecretKind> = new Set(['access-token', 'session', 'oauth-code']);

/**
 * Whether what is shown may be, or hold, a secret. Of text and of what is computed only the parts that are named count.
 */
export const mayShowSecret = (node: ts.Node): boolean => namesSecret(node) || isCarrier(node) || mayBeLink(node);

/** What somebody is given to copy goes by the word alone: `generatedKey`, `hook.secret`, `this.secret()` of a signal. */
export const mayCopySecret = (node: ts.Node): boolean =>
  mayShowSecret(node) ||
  /(?:^|[a-z_])(?:key|secret|pin|passcode)$/i.test(
    calleeName(ts.isCallExpression(node) && node.arguments.length === 0 ? node.expression : node),
  );

/** In a log also by what a name was set to or is used for; addresses and texts to copy are found where they are put together. */
export const mayLogSecret = (node: ts.Node): boolean =>
  mayShowSecret(node) ||
  isReadBack(node) ||
  (ts.isIdentifier(node) && (isSetToSecret(node) || isReadForSecret(node) || isSent(node))) ||
  shownParts(node).some(mayLogSecret);

/** `const made = await api.signUp(form)`, `signUp(form).then((made) => …)` */
function isSetToSecret(node: ts.Identifier): boolean {
  const value = setValueOf(node);
  if (value === undefined || ts.isFunctionLike(value)) return false;
  const isAround = value.pos <= node.pos && node.end <= value.end;
  return (
    signsIn(value) ||
    isIntercepted(value) ||
    isReadBack(value) ||
    (!isAround && (namesSecret(value) || isCarrierAsText(value)))
  );
}

/** `JSON.parse(localStorage.getItem('user') ?? '{}')`, `await store.get('user')` */
function isReadBack(node: ts.Node, depth = 0): boolean {
  if (depth > maxReads) return false;
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return isReadBack(node.expression, depth);
  if (ts.isBinaryExpression(node)) return isReadBack(node.left, depth);
  if (!ts.isCallExpression(node)) return false;
  const { expression: callee } = node;
  if (calleeName(callee) === 'parse') return node.arguments.some((text) => isTextReadBack(text, depth));
  const isOfStore =
    ts.isPropertyAccessExpression(callee) && /stor(?:e|age)|preferences|cookie/i.test(calleeName(callee.expression));
  return calleeName(callee) === 'getItem' || (calleeName(callee) === 'get' && isOfStore);
}

function isTextReadBack(node: ts.Expression, depth: number): boolean {
  const text = ts.isBinaryExpression(node) ? node.left : node;
  const value = ts.isIdentifier(text) ? setValueOf(text) : text;
  return value !== undefined && isReadBack(value, depth + 1);
}

/** Texts that are parsed out of one another. */
const maxReads = 3;

/** `next.handle(request)` of an interceptor answers to sign-ins as well. */
const isIntercepted = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && /^(?:handle|next)$/.test(calleeName(node.expression));

/** `d` in a function that takes `d.token` elsewhere. */
function isReadForSecret(node: ts.Identifier): boolean {
  const fn = enclosingFunction(node);
  return fn?.body !== undefined && secretHoldersIn(fn.body).has(node.text);
}

const holders = new WeakMap<ts.Node, ReadonlySet<string>>();

function secretHoldersIn(body: ts.Node): ReadonlySet<string> {
  const known = holders.get(body);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      namesSecret(node.name) &&
      !isShadowed(node.expression, body)
    )
      found.add(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(body);
  holders.set(body, found);
  return found;
}

/** What a chain of calls gives that names a secret or signs in. */
export const mayGiveSecret = (node: ts.Expression): boolean => mayLogSecret(node) || signsIn(node);

/** A call that signs in, by its name or by the endpoint it asks, and what takes up its answer. */
function signsIn(node: ts.Expression): boolean {
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isPropertyAccessExpression(node))
    return signsIn(node.expression);
  if (!ts.isCallExpression(node)) return false;
  const isAsked =
    signInName.test(calleeName(node.expression)) ||
    node.arguments.some((argument) => ts.isStringLiteralLike(argument) && signInName.test(argument.text));
  return isAsked || (ts.isPropertyAccessExpression(node.expression) && signsIn(node.expression));
}

/**
 * Names of values that carry a secret among other things: the answer to a sign-in, the account of a user, what a form
 * holds.
 */
const carrierNames = new Set(
  [
    'account auth config connection credential credentials data dto identity login member payload profile',
    'res resp response result session signin user',
    'body details fields form forms inputs params value values',
    'answer json reply return returned',
    'cookies header headers options parsed req request saved stored',
  ].flatMap((line) => line.split(' ')),
);

/** A whole value by its name, as `console.log('signed in', user)` shows it. */
const isCarrier = (node: ts.Node): boolean =>
  shownParts(node).some(isCarrier) ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'value' && /form$/i.test(calleeName(node.expression))) ||
  (ts.isCallExpression(node) && calleeName(node.expression) === 'getRawValue') ||
  isCarrierAsText(node) ||
  isStoreContent(node) ||
  // What a read of Preferences answers with.
  (ts.isPropertyAccessExpression(node) && node.name.text === 'value' && isAnswer(node.expression)) ||
  ((ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    (calleeName(node) === 'responseText' || carrierNames.has(wordsOf(calleeName(node)).at(-1) ?? '')));

/** `$session` of Svelte. */
const isStoreContent = (node: ts.Node): boolean => ts.isIdentifier(node) && /^\$(?!event$)[a-z]/i.test(node.text);

/**
 * `JSON.stringify(user)`, also as a part of a text: of an object itself that shows nothing. And `user.toJSON()`, which
 * it asks for.
 */
function isCarrierAsText(node: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) return isCarrierAsText(node.whenTrue) || isCarrierAsText(node.whenFalse);
  if (ts.isTemplateExpression(node)) return node.templateSpans.some(({ expression }) => isCarrierAsText(expression));
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return isCarrierAsText(node.left) || isCarrierAsText(node.right);
  if (!ts.isCallExpression(node)) return false;
  if (calleeName(node.expression) === 'toJSON' && ts.isPropertyAccessExpression(node.expression))
    return isCarrier(node.expression.expression);
  if (calleeName(node.expression) !== 'stringify') return false;
  const [value] = node.arguments;
  return value !== undefined && isCarrier(value);
}

const isAnswer = (node: ts.Expression): boolean =>
  /^(?:ret|res|resp|result|response|data|stored|saved|item|read|got|value|val)\w{0,9}$/i.test(calleeName(node));
