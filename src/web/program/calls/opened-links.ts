import { ts } from 'ts-morph';
import type { SecretKind } from '../../../catalogue/secret.js';
import { type Analysis, remember } from '../analysis.js';
import { functionOf, targetsOf } from '../symbols/call-targets.js';
import { unwrap } from '../symbols/slots.js';
import type { FunctionNode } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { calleeName } from '../syntax/syntax-names.js';

/** Whether a call listens for links that open the app, as Capacitor's App plugin tells of them. */
export const listensForLinks = (call: CallLike): boolean => {
  const [event] = call.arguments ?? [];
  return event !== undefined && ts.isStringLiteralLike(event) && event.text === linkEvent;
};

const linkEvent = 'appUrlOpen';

/** What a sign-in may put into the link that leads back to the app (RFC 6749 §4.2.2), most damaging first. */
const tokens: readonly (readonly [kind: SecretKind, name: string])[] = [
  ['refresh-token', 'refresh_?token'],
  ['access-token', 'access_?token'],
  ['id-token', 'id_?token'],
];

/** A code stands in the link instead of tokens (RFC 6749 §4.1.2): those come with the answer that it is exchanged for. */
const code =
  /['"`?&]code['"`=]|\b(?:exchangeCodeForSession|handle(?:Redirect|SignIn)?Callback|authorizationCallback)\b/;

/** The secret that a listener takes out of the link, itself or in a function that it calls. */
export const takenFromLink = (analysis: Analysis, listener: FunctionNode): SecretKind | undefined =>
  remember(analysis, 'link', listener, (inner) => {
    const text = [listener, ...calledBy(inner, listener)].map((fn) => fn.getText()).join('\n');
    const hasCode = code.test(text);
    const [token] = tokens.find(([, name]) => (hasCode ? asParameter(name) : mentioned(name)).test(text)) ?? [];
    return token ?? (hasCode ? 'oauth-code' : takesSession(text) ? 'access-token' : undefined);
  });

const mentioned = (name: string): RegExp => new RegExp(`\\b${name}\\b`, 'i');

/** `get('access_token')`, `includes('#access_token=')`, `/access_token=([^&]+)/`; not what an answer is asked for. */
const asParameter = (name: string): RegExp =>
  new RegExp(
    `\\b(?:get|getAll|has|includes|indexOf|match|split|test)\\(\\s*['"\`/][?&#]?${name}\\b|(?:[?&#(|/]|\\b)${name}=(?!=)|\\[['"]${name}['"]\\]`,
    'i',
  );

/** Servers that sign in by a page of their own call what they hand over as they like: `searchParams.get('token')`. */
const takesSession = (text: string): boolean =>
  /\bget\(['"`](?:session|session_?token|auth_?token|jwt)['"`]\)/i.test(text) ||
  (/\bget\(['"`]token['"`]\)/.test(text) && /auth|log_?in|sign_?in|sso\b/i.test(text) && !opensOnce.test(text));

/** Links that are mailed: their tokens are used up by one visit. */
const opensOnce = /reset|verif|invit|confirm|magic|unsubscribe|activat/i;

/** What the listeners of the same file take out of links, for the link that the app was started with. */
export function takenFromLaunch(analysis: Analysis, call: CallLike): SecretKind | undefined {
  if (calleeName(call.expression) !== 'getLaunchUrl') return undefined;
  for (const listening of analysis.index.calls.get('addListener') ?? []) {
    const listener = listening.arguments?.[1];
    if (listener === undefined || listening.getSourceFile() !== call.getSourceFile() || !listensForLinks(listening))
      continue;
    const fn = functionOf(analysis, unwrap(listener));
    const taken = fn === undefined ? undefined : takenFromLink(analysis, fn);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function calledBy(analysis: Analysis, listener: FunctionNode): readonly FunctionNode[] {
  const called = new Set<FunctionNode>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) for (const fn of targetsOf(analysis, node)) called.add(fn);
    ts.forEachChild(node, visit);
  };
  visit(listener);
  return [...called];
}

/**
 * Whether what is shown may be, or hold, such a link or the event with it, going by names in a file that listens for
 * one.
 */
export function mayBeLink(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) return node.templateSpans.some(({ expression }) => mayBeLink(expression));
  if (ts.isCallExpression(node)) return calleeName(node.expression) === 'stringify' && node.arguments.some(mayBeLink);
  return linkName.test(calleeName(node)) && node.getSourceFile().text.includes(linkEvent);
}

const linkName = /(?:url|link|event|opened?)$/i;
