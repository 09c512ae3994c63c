import { ts } from 'ts-morph';
import { classifyName, wordsOf } from '../../../catalogue/classify-name.js';

/** Whether a name is one of push messages, or of what routes them: `pushSettings`, `device_tokens`. */
export function isAboutPush(name: string): boolean {
  const verdict = classifyName(name);
  return (
    (verdict !== 'harmless' && verdict?.kind === 'push-token') || wordsOf(name).some((word) => pushWords.has(word))
  );
}

const pushWords = new Set(['push', 'fcm', 'apns', 'gcm', 'onesignal']);

/**
 * Whether a chain of calls names what routes push messages in one of its literals: `db.from('push_tokens').select()`.
 */
export function asksForPush(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isAwaitExpression(node)) return asksForPush(node.expression);
  if (!ts.isCallExpression(node)) return false;
  return (
    node.arguments.some((argument) => ts.isStringLiteralLike(argument) && isAboutPush(argument.text)) ||
    asksForPush(node.expression)
  );
}

/** Whether a value is what a push service tells its listeners: `PushNotifications.addListener('registration', (token) => …)`. */
export function isHeardFromPush(node: ts.Node): boolean {
  const listened = ts.isParameter(node) ? node.parent.parent : undefined;
  return listened !== undefined && ts.isCallExpression(listened) && services.test(listened.expression.getText());
}

const services = /push|messaging|\bfcm\b/i;
