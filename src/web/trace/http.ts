import { ts } from 'ts-morph';
import { wordsOf } from '../../catalogue/classify-name.js';
import { type CallLike, calleeName, propertyName } from '../program/syntax-index.js';

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

/** Words of the segments before `sessions` that leave it the session of a user: a workout or a count has sessions too. */
const scopes = new Set([
  ...['api', 'rest', 'url', 'base', 'host', 'server', 'backend', 'endpoint', 'env', 'auth', 'user', 'users', 'account'],
  ...['accounts', 'mobile', 'app', 'public'],
]);

/** Last path segments that answer with a profile or a mere yes, not with tokens. */
const tokenless = new Set([
  'me',
  'user',
  'users',
  'profile',
  'logout',
  'signout',
  'userinfo',
  'check',
  'status',
  'validate',
  ...['forgotpassword', 'resetpassword', 'changepassword', 'updatepassword', 'requestreset', 'passwordreset'],
  ...['sendotp', 'sendcode', 'requestotp', 'resendotp', 'resendcode', 'resendverification', 'checkemail'],
]);

/** What a parameter stands for in the call that is looked at: `/login` of `post('/login')` for the `url` of `post`. */
export type Bound = (parameter: ts.Expression) => string | null;

/** Recognises a request by the name of the call and a URL-like argument; the receiver may be of any type. */
export function httpCall(call: CallLike, bound: Bound): HttpCall | null {
  if (!ts.isCallExpression(call)) return null;
  const name = calleeName(call.expression);
  if (!clients.test(name)) return null;
  const first = call.arguments[0];
  if (first === undefined) return null;
  const options = ts.isObjectLiteralExpression(first) ? first : objectArgument(call);
  const address = ts.isObjectLiteralExpression(first) ? propertyValue(first, 'url') : first;
  const segments = address === undefined ? [] : urlSegments(address, bound);
  const words = segments.flat();
  if (address === undefined || (/^\$?get$/.test(name) && !looksLikeUrl(address, bound))) return null;
  if (/^\$?(put|patch)$/.test(name) && !isLiteral(address) && !namesUrl(address)) return null;
  const method = methodOf(name, options);
  const last = words.at(-1) ?? '';
  const issuesTokens =
    method !== 'GET' && (words.some((word) => issuing.has(word)) || opensSession(segments)) && !tokenless.has(last);
  return { label: `${method} ${shortUrl(address, bound)}`, issuesTokens };
}

function methodOf(name: string, options: ts.ObjectLiteralExpression | undefined): string {
  const given = options === undefined ? undefined : propertyValue(options, 'method');
  if (given !== undefined && ts.isStringLiteralLike(given)) return given.text.toUpperCase();
  if (/post/i.test(name)) return 'POST';
  if (/^\$?(put|patch)$/.test(name)) return name.replace('$', '').toUpperCase();
  return /get|fetch|ajax|got|ky|axios|http/i.test(name) || /^\$?request$/.test(name) ? 'GET' : 'POST';
}

function objectArgument(call: ts.CallExpression): ts.ObjectLiteralExpression | undefined {
  return call.arguments.slice(1).find(ts.isObjectLiteralExpression);
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
function urlSegments(address: ts.Expression, bound: Bound): readonly (readonly string[])[] {
  const text = urlText(address, bound);
  const path = text.replace(/^\/?[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const segments = path
    .split('/')
    .map((segment) => [...wordsOf(segment), wordsOf(segment).join('')].filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  // `AUTH_SERVER_ADDRESS` says which server it is, not what it is asked for.
  return segments.length > 1 && segments[0]?.some((word) => hosts.has(word)) ? segments.slice(1) : segments;
}

const hosts = new Set(['server', 'host', 'hostname', 'address', 'domain', 'origin', 'gateway']);

function urlText(address: ts.Expression, bound: Bound): string {
  if (ts.isStringLiteralLike(address)) return address.text;
  if (ts.isTemplateExpression(address)) {
    return (
      address.head.text +
      address.templateSpans.map((span) => `/${urlText(span.expression, bound)}/${span.literal.text}`).join('')
    );
  }
  if (ts.isBinaryExpression(address)) return `${urlText(address.left, bound)}/${urlText(address.right, bound)}`;
  if (ts.isIdentifier(address) || ts.isPropertyAccessExpression(address))
    return `/${bound(address) ?? calleeName(address)}`;
  return '';
}

/** Databases put things too: what is handed over by name must be called an address. */
const namesUrl = (address: ts.Expression): boolean => /ur[il]|endpoint|api|path|route/i.test(address.getText());

const isLiteral = (address: ts.Expression): boolean =>
  ts.isStringLiteralLike(address) || ts.isTemplateExpression(address) || ts.isBinaryExpression(address);

function looksLikeUrl(address: ts.Expression, bound: Bound): boolean {
  return /\/|url|endpoint|api/i.test(urlText(address, bound));
}

function shortUrl(address: ts.Expression, bound: Bound): string {
  const text = ts.isStringLiteralLike(address) ? address.text : (bound(address) ?? address.getText());
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
