import { ts } from 'ts-morph';
import { classifyName, wordsOf } from '../../../catalogue/classify-name.js';
import type { Analysis } from '../../program/analysis.js';
import { scopeNames } from '../../program/syntax/enclosing-name.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import { propertyName } from '../../program/syntax/syntax-names.js';
import type { Leaf } from '../../trace/trace.js';
import type { Name } from '../evidence/by-name.js';
import type { Verdict } from '../verdict.js';
import { isFromAddress } from './from-address.js';

/**
 * Whether a value is the id of a session, and the code takes tokens out of what it takes the id from: they open the
 * session then, and its id only tells it from others.
 */
export const isMereId = (analysis: Analysis, { at }: Leaf, { name }: Name): boolean =>
  /id$/i.test(name) && at.names.some(({ node }) => isReadBeside(analysis, node) || isTakenBeside(node));

/** `tokens.sessionId` where `tokens.refreshToken` is read as well. */
function isReadBeside({ index }: Analysis, node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const owner = node.expression.getText();
  const around = enclosingFunction(node);
  return index.secretReads.some(
    (read) =>
      ts.isPropertyAccessExpression(read) &&
      opensSession(read.name.text) &&
      read.expression.getText() === owner &&
      enclosingFunction(read) === around,
  );
}

/** `const { accessToken, sessionId } = answer`. */
const isTakenBeside = (node: ts.Node): boolean =>
  ts.isBindingElement(node) &&
  ts.isObjectBindingPattern(node.parent) &&
  node.parent.elements.some((other) => opensSession(propertyName(other.propertyName ?? other.name) ?? ''));

function opensSession(name: string): boolean {
  const verdict = classifyName(name);
  return (
    verdict !== null && verdict !== 'harmless' && (verdict.kind === 'access-token' || verdict.kind === 'refresh-token')
  );
}

/** The session of a payment, whose id Stripe puts into the address that it sends the buyer back to. */
export const paysFor = (leaf: Leaf, { kind, name, confidence }: Verdict): boolean =>
  kind === 'session' &&
  confidence !== 'high' &&
  /session_?id$/i.test(name) &&
  isFromAddress(leaf) &&
  leaf.at.names.some(({ node }) => scopeNames(node).some(isAboutPayment));

const isAboutPayment = (name: string): boolean => wordsOf(name).some((word) => payments.has(word));

const payments: ReadonlySet<string> = new Set([
  ...['payment', 'payments', 'checkout', 'stripe', 'billing', 'purchase', 'purchases', 'subscription', 'order'],
]);
