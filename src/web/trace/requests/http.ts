import { ts } from 'ts-morph';
import { classifyName, wordsOf } from '../../../catalogue/classify-name.js';
import { isAboutPush } from '../../program/secrets/about-push.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';

/** A call that answers with what a server sent. */
export interface HttpCall {
  /** The request in words, for a flow step: `POST /auth/login`. */
  readonly label: string;
  /** Whether the endpoint's name says that it issues tokens. */
  readonly issuesTokens: boolean;
}

const clients =
  /^(\$?(post|put|patch|get|request|fetch)|useFetch|ofetch|ajax|axios|http|got|ky|doPost|doGet|nativePost|nativeRequest)$/;

/** Words of a URL path, or of the constant that holds it, that name an endpoint which issues tokens. */
const issuing = new Set([
  ...[
    'login',
    'signin',
    'logon',
    'auth',
    'authenticate',
    'authentication',
    'authorize',
    'token',
    'tokens',
    'oauth',
    'oauth2',
  ],
  ...['refresh', 'register', 'registration', 'signup', 'jwt', 'sanctum', 'connexion', 'entrar', 'anmelden'],
  ...['accedi', 'masuk', 'denglu', 'inloggen', 'iniciar', 'ingresar', 'acceder', 'sso', 'otp'],
]);

/**
 * Words of the segments before `sessions` that leave it the session of a user: a workout or a count has sessions too.
 */
const scopes = new Set([
  ...['api', 'rest', 'url', 'base', 'host', 'server', 'backend', 'endpoint', 'env', 'auth', 'user', 'users', 'account'],
  ...['accounts', 'mobile', 'app', 'public'],
]);

/** Last path segments that answer with a profile or a mere yes, not with tokens. */
const tokenless = new Set([
  ...['me', 'user', 'users', 'profile', 'logout', 'signout', 'userinfo', 'check', 'status', 'validate'],
  ...['verifyemail', 'emailverification', 'confirmemail', 'emailconfirmation', 'checkemail', 'requestreset'],
  ...['device', 'devices', 'notifications', 'preferences', 'settings', 'avatar', 'photo', 'picture'],
  ...['sendotp', 'sendcode', 'requestotp', 'passwordreset'],
]);

/** Words of a last path segment that is answered with a confirmation. */
const chores = new Set([
  ...['forgot', 'forgotten', 'reset', 'change', 'update', 'resend', 'revoke', 'delete', 'exists', 'availability'],
  ...['valid', 'validity'],
]);

/** Last words of a path that is asked before somebody signs in: https://www.w3.org/TR/webauthn-3/#sctn-sample-registration */
const preludes = new Set([
  ...['options', 'challenge', 'nonce', 'begin', 'start', 'init', 'initiate', 'state', 'providers', 'config'],
]);

/**
 * `POST /passkey/login-options`; the code of a second factor is sent to `two-factor-challenge`:
 * https://laravel.com/docs/fortify#authenticating-with-two-factor-authentication. Behind its words, a segment is listed whole.
 */
const isPrelude = (words: readonly string[]): boolean => preludes.has(words.at(-2) ?? '') && !words.includes('factor');

/** `POST /auth/check-username` tells whether it is taken. */
const asksForName = ([first, ...others]: readonly string[]): boolean =>
  /^(?:check|validate|is|has)$/.test(first ?? '') && others.some((word) => identities.has(word));

const identities = new Set(['username', 'email', 'mail', 'phone', 'nickname', 'nick']);

/**
 * The text that a member of `node`, or `node` itself, stands for where the call runs; `null` when the code does not
 * tell.
 */
export type TextOf = (node: ts.Expression, ...path: readonly string[]) => string | null;

/** Recognises a request by the name of the call and a URL-like argument; the receiver may be of any type. */
export function httpCall(call: CallLike, textOf: TextOf): HttpCall | null {
  if (!ts.isCallExpression(call)) return null;
  const name = calleeName(call.expression);
  if (invokes(call.expression)) return invocation(call, textOf);
  if (!clients.test(name)) return null;
  const verb = verbOf(name, call);
  const [first, ...others] = verb === null ? call.arguments : call.arguments.slice(1);
  if (first === undefined) return null;
  const address = ts.isObjectLiteralExpression(first) ? propertyValue(first, 'url') : first;
  if (address === undefined || (/^\$?get$/.test(name) && !looksLikeUrl(address, textOf))) return null;
  if (/^\$?(put|patch)$/.test(name) && !isLiteral(address) && !namesUrl(address)) return null;
  const options = ts.isObjectLiteralExpression(first) ? first : optionsOf(name, first, others);
  return requestOf(verb ?? methodOf(name, options, textOf), address, textOf, options);
}

function requestOf(method: string, address: ts.Expression, textOf: TextOf, options?: ts.Expression): HttpCall {
  const mayIssue = method !== 'GET' || sendsPassword(address, textOf, options);
  const endpoint = mayIssue ? issuingEndpoint(address, textOf, /^(?:PUT|PATCH)$/.test(method)) : null;
  return { label: `${method} ${shortUrl(endpoint ?? written(address))}`, issuesTokens: endpoint !== null };
}

/** Some servers sign in by a mere query: `get('/login?name=…&password=…')`, `get('/login', { params: { password } })`. */
function sendsPassword(address: ts.Expression, textOf: TextOf, options: ts.Expression | undefined): boolean {
  const queried = [...(textOf(address) ?? '').matchAll(/[?&]([\w-]{1,40})=/g)].map(([, name = '']) => name);
  const params =
    options !== undefined && ts.isObjectLiteralExpression(options) ? propertyValue(options, 'params') : undefined;
  const listed = params !== undefined && ts.isObjectLiteralExpression(params) ? params.properties : [];
  return [...queried, ...listed.map(({ name }) => propertyName(name) ?? '')].some(isPasswordName);
}

function isPasswordName(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.kind === 'password';
}

/** `client.functions.invoke('login')`: https://supabase.com/docs/reference/javascript/functions-invoke */
const invokes = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) &&
  callee.name.text === 'invoke' &&
  calleeName(callee.expression) === 'functions';

/** One function may serve several ends: `invoke('session', { body: { action: 'refresh' } })`. */
function invocation({ arguments: [name, options] }: ts.CallExpression, textOf: TextOf): HttpCall | null {
  if (name === undefined) return null;
  const end = options === undefined ? null : textOf(options, 'body', 'action');
  const issues = end === null ? issuingEndpoint(name, textOf, false) !== null : issuesTokens(end);
  return { label: `POST ${shortUrl(written(name))}`, issuesTokens: issues };
}

/** `xhr.open('POST', url)` */
export function openedRequest({ arguments: [verb, address] }: ts.CallExpression, textOf: TextOf): HttpCall | null {
  if (address === undefined) return null;
  return requestOf((verb === undefined ? null : textOf(verb))?.toUpperCase() ?? 'GET', address, textOf);
}

/** `http.request('POST', url)` names the verb first. */
function verbOf(name: string, { arguments: [first] }: ts.CallExpression): string | null {
  if (name !== 'request' || first === undefined || !ts.isStringLiteralLike(first)) return null;
  return /^(get|post|put|patch|delete|head|options)$/i.test(first.text) ? first.text.toUpperCase() : null;
}

/**
 * How the endpoint is written, when its words say that it issues tokens: in the call, or where a wrapper is handed it.
 */
function issuingEndpoint(address: ts.Expression, textOf: TextOf, changes: boolean): string | null {
  if (issuesTokens(urlText(address), changes)) return written(address);
  const meant = ts.isStringLiteralLike(address) ? null : (textOf(address) ?? textOf(address, 'url'));
  return meant !== null && issuesTokens(meant, changes) ? meant : null;
}

/** `changes`: whether the request changes what its path leads to, as `PUT /auth/preferences` does. */
function issuesTokens(url: string, changes = false): boolean {
  const segments = withoutIds(urlSegments(url));
  const last = segments.at(-1) ?? [];
  if (tokenless.has(last.at(-1) ?? '') || isPrelude(last) || asksForName(last) || last.some((word) => chores.has(word)))
    return false;
  if (segments.some((words) => isAboutPush(words.join(' '))) || givesOneTimeToken(last) || registersThing(segments))
    return false;
  return (changes ? last : segments.flat()).some((word) => issuing.has(word)) || opensSession(segments);
}

/** `POST /devices/register` */
const registersThing = (segments: readonly (readonly string[])[]): boolean =>
  segments.at(-1)?.[0] === 'register' && segments.at(-2)?.some((word) => things.has(word)) === true;

const things = new Set(
  ['device', 'notification', 'webhook', 'event', 'course', 'tournament'].flatMap((thing) => [thing, `${thing}s`]),
);

/** `POST /parcels/7/checkin-token`; who shows such a token may be signed in by it. */
function givesOneTimeToken(segment: readonly string[]): boolean {
  const verdict = classifyName(segment.join(' '));
  return verdict !== 'harmless' && verdict?.kind === 'one-time-token' && !segment.some((word) => shows.has(word));
}

const shows = new Set([
  'verify',
  'login',
  'signin',
  'sign',
  'accept',
  'exchange',
  'claim',
  'otp',
  'mfa',
  '2fa',
  'factor',
]);

/** `/auth/profile/${user.id}` */
const withoutIds = (segments: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  segments.slice(0, segments.findLastIndex((words) => !/^u?id$/.test(words.at(-2) ?? '')) + 1);

function methodOf(name: string, options: ts.Expression | undefined, textOf: TextOf): string {
  const given = options === undefined ? null : memberText(options, 'method', textOf);
  if (given !== null) return given.toUpperCase();
  if (/post/i.test(name)) return 'POST';
  if (/^\$?(put|patch)$/.test(name)) return name.replace('$', '').toUpperCase();
  return /get|fetch|ajax|got|ky|axios|http/i.test(name) || /^\$?request$/.test(name) ? 'GET' : 'POST';
}

/** Where a request says how it is made: an object, or what stands for one where the name does not tell the verb. */
function optionsOf(name: string, first: ts.Expression, others: readonly ts.Expression[]): ts.Expression | undefined {
  const object = others.find(ts.isObjectLiteralExpression);
  return object ?? (/post|put|patch|get/i.test(name) ? undefined : (others[0] ?? first));
}

function memberText(options: ts.Expression, name: string, textOf: TextOf): string | null {
  if (!ts.isObjectLiteralExpression(options)) return textOf(options, name);
  let text: string | null = null;
  for (const property of options.properties) {
    if (ts.isSpreadAssignment(property)) text = memberText(property.expression, name, textOf) ?? text;
    else if (propertyName(property.name) !== name) continue;
    else if (ts.isPropertyAssignment(property)) text = textOf(property.initializer);
    else if (ts.isShorthandPropertyAssignment(property)) text = textOf(property.name);
  }
  return text;
}

function propertyValue(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && propertyName(property.name) === name) return property.initializer;
  }
  return undefined;
}

/** `POST /api/v1/sessions` signs in. */
function opensSession(segments: readonly (readonly string[])[]): boolean {
  const last = segments.at(-1) ?? [];
  if (!last.includes('session') && !last.includes('sessions')) return false;
  return segments.slice(0, -1).every((words) => words.some((word) => scopes.has(word) || /^v\d*$/.test(word)));
}

/** Words of the path, by segment, without host and query; names of constants count where the text is not at hand. */
function urlSegments(url: string): readonly (readonly string[])[] {
  const path = url.replace(/^\/?[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const segments = path
    .split('/')
    .map((segment) => [...wordsOf(segment), wordsOf(segment).join('')].filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  // `AUTH_SERVER_ADDRESS` says which server it is, not what it is asked for.
  return segments.length > 1 && segments[0]?.some((word) => hosts.has(word)) ? segments.slice(1) : segments;
}

const hosts = new Set(['server', 'host', 'hostname', 'address', 'domain', 'origin', 'gateway']);

function urlText(address: ts.Expression): string {
  if (ts.isStringLiteralLike(address)) return address.text;
  if (ts.isTemplateExpression(address)) {
    return (
      address.head.text +
      address.templateSpans.map((span) => `/${urlText(span.expression)}/${span.literal.text}`).join('')
    );
  }
  if (ts.isBinaryExpression(address)) return `${urlText(address.left)}/${urlText(address.right)}`;
  if (ts.isIdentifier(address) || ts.isPropertyAccessExpression(address)) return `/${calleeName(address)}`;
  return '';
}

/** Databases put things too: what is handed over by name must be called an address. */
const namesUrl = (address: ts.Expression): boolean => /ur[il]|endpoint|api|path|route/i.test(address.getText());

const isLiteral = (address: ts.Expression): boolean =>
  ts.isStringLiteralLike(address) || ts.isTemplateExpression(address) || ts.isBinaryExpression(address);

function looksLikeUrl(address: ts.Expression, textOf: TextOf): boolean {
  return (
    /\/|url|endpoint|api/i.test(ts.isCallExpression(address) ? calleeName(address.expression) : urlText(address)) ||
    (ts.isIdentifier(address) && /\//.test(textOf(address) ?? ''))
  );
}

const written = (address: ts.Expression): string =>
  ts.isStringLiteralLike(address) ? address.text : address.getText();

const shortUrl = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
