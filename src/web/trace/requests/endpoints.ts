import { classifyName, wordsOf } from '../../../catalogue/classify-name.js';
import { isAboutPush } from '../../program/secrets/about-push.js';

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
 * Whether an address says that it answers with tokens. `changes`: whether the request changes what its path leads to,
 * as `PUT /auth/preferences` does.
 */
export function issuesTokens(url: string, changes = false): boolean {
  const segments = withoutIds(urlSegments(url));
  const last = segments.at(-1) ?? [];
  if (tokenless.has(last.at(-1) ?? '') || isPrelude(last) || asksForName(last) || last.some((word) => chores.has(word)))
    return false;
  if (segments.some((words) => isAboutPush(words.join(' '))) || givesOneTimeToken(last) || registersThing(segments))
    return false;
  return (changes ? last : segments.flat()).some((word) => issuing.has(word)) || opensSession(segments);
}

/**
 * `POST /passkey/login-options`; the code of a second factor is sent to `two-factor-challenge`:
 * https://laravel.com/docs/fortify#authenticating-with-two-factor-authentication. Behind its words, a segment is listed whole.
 */
const isPrelude = (words: readonly string[]): boolean => preludes.has(words.at(-2) ?? '') && !words.includes('factor');

/** `POST /auth/check-username` tells whether it is taken. */
const asksForName = ([first, ...others]: readonly string[]): boolean =>
  /^(?:check|validate|is|has)$/.test(first ?? '') && others.some((word) => identities.has(word));

const identities = new Set(['username', 'email', 'mail', 'phone', 'nickname', 'nick']);

/** `POST /devices/register`, `POST /auth/register-device` */
const registersThing = (segments: readonly (readonly string[])[]): boolean => {
  const [first, ...others] = segments.at(-1) ?? [];
  return first === 'register' && [...others, ...(segments.at(-2) ?? [])].some((word) => things.has(word));
};

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
