import { classifyName, wordsOf } from './classify-name.js';
import { clientKeyOf, vendorKeyOf } from './client-keys.js';
import { type Issuer, issuers } from './issuers.js';
import type { SecretKind } from './secret.js';

/** Why a text in the code is taken for a secret. */
export interface LiteralSecret {
  readonly kind: SecretKind;
  /** Who issued it, when its shape tells; else its name is the evidence. */
  readonly issuer: string | null;
  /**
   * `secret`: opens something that must not be open to everybody. `service-key`: a bare API key, of which many are
   * meant for clients. `publishable` and `test`: as the issuer says.
   */
  readonly reach: 'secret' | 'service-key' | 'publishable' | 'test';
  /** Where in the text it begins and ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Judges a literal by its shape, and else by the name it is given to: of a prop, where a component of `from` takes it.
 */
export function classifyLiteral(name: string | null, text: string, from: string | null = null): LiteralSecret | null {
  if (publishable.test(text)) return null;
  const shaped = byShape(text) ?? byScheme(text);
  if (shaped !== null || name === null) return shaped;
  const named = byName(name, text);
  const issuer = from === null ? undefined : clientKeyOf(from, name);
  return named === null || issuer === undefined ? named : { ...named, issuer, reach: 'publishable' };
}

/** Made for clients: Stripe and Clerk, Mapbox, Supabase, PostHog, RevenueCat, reCAPTCHA. */
const publishable = /^(?:pk_(?:live|test)_|pk\.eyJ|sb_publishable_|phc_|(?:appl|goog|amzn)_|6L[\w-]{38}$)/;

/** The first secret in a text that tells by its own shape. */
export function byShape(text: string): LiteralSecret | null {
  for (const issuer of issuers) {
    const match = issuer.pattern.exec(text);
    if (!match || isPlaceholder(match[0]) || readsAsWords(match[0]) || isTail(text, match)) continue;
    const found = issuer.title === 'JSON Web Token' ? webToken(match[0]) : shaped(issuer);
    return found && { ...found, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** `task-…` and `https://x/sk-…`: the prefix must begin a word of its own. */
const isTail = (text: string, { index }: RegExpExecArray): boolean => /[\w/-]/.test(text.charAt(index - 1));

type Found = Omit<LiteralSecret, 'start' | 'end'>;

const shaped = ({ title, kind, reach }: Issuer): Found => ({ kind, issuer: title, reach: reach ?? 'secret' });

/** A JWT says itself whom it is for. Supabase gives `anon` to clients and `service_role` to servers. */
function webToken(token: string): Found | null {
  const claims = payloadOf(token);
  if (/"role"\s*:\s*"anon"/.test(claims) || /"iss"\s*:\s*"supabase-demo"/.test(claims)) return null;
  if (/"role"\s*:\s*"service_role"/.test(claims)) {
    return { kind: 'api-secret', issuer: 'Supabase service_role key', reach: 'secret' };
  }
  // The sample of jwt.io, in documentation and mocks everywhere.
  if (/"name"\s*:\s*"John Doe"/.test(claims) || isSpent(claims)) return null;
  return claims.startsWith('{') ? { kind: 'access-token', issuer: 'JSON Web Token', reach: 'secret' } : null;
}

/**
 * Whether a token had expired before anybody could take it out of an app: it ran out before this was written, or lives
 * no longer than an app takes to be built, reviewed and shipped. https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
function isSpent(claims: string): boolean {
  const expires = secondsIn(claims, 'exp');
  const issued = secondsIn(claims, 'iat') ?? secondsIn(claims, 'nbf');
  if (expires === undefined) return false;
  return expires < longAgo || (issued !== undefined && expires - issued <= shortLived);
}

const secondsIn = (claims: string, name: string): number | undefined => {
  const seconds = new RegExp(`"${name}"\\s*:\\s*(\\d{9,11})\\b`).exec(claims)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
};

const longAgo = Date.UTC(2025, 0) / 1000;
const shortLived = 24 * 60 * 60;

/** It says itself what it is, whatever its name. */
const isWebToken = (text: string): boolean => /^eyJ[\w-]+\.eyJ/.test(text);

function payloadOf(token: string): string {
  return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
}

/** `Bearer …` and `Basic …` say what follows. */
function byScheme(text: string): LiteralSecret | null {
  const match = /^(Bearer|Basic) ([\w.~+/=-]{16,2000})$/.exec(text);
  const [all, scheme, value = ''] = match ?? [];
  if (all === undefined || !isOpaque(value) || isWebToken(value)) return null;
  const kind = scheme === 'Basic' ? 'credentials' : 'access-token';
  return { kind, issuer: null, reach: 'secret', start: all.length - value.length, end: all.length };
}

const namedKinds = new Set<SecretKind>(['refresh-token', 'key', 'api-secret', 'access-token', 'session', 'id-token']);

function byName(name: string, text: string): LiteralSecret | null {
  const verdict = classifyName(name);
  if (verdict === null || verdict === 'harmless' || verdict.strength === 'weak') return null;
  if (!namedKinds.has(verdict.kind) || !isOpaque(text) || isWebToken(text) || holdsName(text, name)) return null;
  const words = wordsOf(name);
  const isBareKey = words.includes('key') && !words.includes('secret') && !words.includes('private');
  const vendor = vendorKeyOf(words);
  if (vendor !== undefined)
    return { kind: verdict.kind, issuer: vendor, reach: 'publishable', start: 0, end: text.length };
  const reach = verdict.kind === 'api-secret' && (isBareKey || words.includes('apikey')) ? 'service-key' : 'secret';
  return { kind: verdict.kind, issuer: null, reach, start: 0, end: text.length };
}

/** `v1784888702/board-plane-token_on0h55` under "planeToken" says what something is: the name of a picture. */
function holdsName(text: string, name: string): boolean {
  const said = bare(name);
  return said.length >= 8 && bare(text).includes(said);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const placeholder =
  /your|change|replace|example|sample|dummy|fake|mock|placeholder|insert|todo|xxx|\*\*\*|\.\.\.|<|\{\{|\$\{|^test|12345678|abcdef[^0-9a-f]|(.)\1{5}/i;

const isPlaceholder = (text: string): boolean => placeholder.test(text);

/** Shannon entropy, in bits per character, that 16 random characters exceed and words rarely do. */
const leastEntropy = 2.9;

/** Whether a text can only be a generated value: no words, no path, no sentence. */
function isOpaque(text: string): boolean {
  if (text.length < 16 || text.length > 4_000 || !/^[\w.~+/=:|$,-]+$/.test(text)) return false;
  if (/^[a-z]+:\/\//i.test(text) || /^[./@]/.test(text) || isPlaceholder(text) || readsAsWords(text)) return false;
  return /\d/.test(text) && /[a-z]/i.test(text) && entropy(text) >= leastEntropy;
}

/**
 * `oauth2-refresh-token-v2`, `users/9/token`, `com.acme.app1`, `sk-card-toolbar--pinned`: names, paths, identifiers.
 */
function readsAsWords(text: string): boolean {
  const words = text.split(/[_\-/.:|$,]|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== '');
  return words.every((word) => /^(?:[A-Z]?[a-z]+|[A-Z]+)?\d{0,3}$/.test(word)) && words.length <= text.length / 4;
}

function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
