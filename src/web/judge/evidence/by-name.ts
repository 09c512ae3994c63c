import { ts } from 'ts-morph';
import {
  classifyKeyName,
  classifyName,
  isPublicName,
  isWordForKey,
  type NameVerdict,
  wordsOf,
} from '../../../catalogue/classify-name.js';
import { mediumTitle } from '../../../catalogue/medium.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import { proseWords } from '../../../catalogue/vocabulary.js';
import type { Analysis } from '../../program/analysis.js';
import { asksForPush, isAboutPush, isHeardFromPush } from '../../program/secrets/about-push.js';
import { isOptional } from '../../program/secrets/optional-members.js';
import { scopeNames } from '../../program/syntax/enclosing-name.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import { hole, type Key } from '../../program/values/keys.js';
import type { Leaf, SeenName } from '../../trace/trace.js';
import { isPlainlyOther } from '../doubt/plain-values.js';
import type { Verdict } from '../verdict.js';
import { transparent } from './transparent-members.js';

/** The literal decides; the constant's own name speaks where the literal is opaque. */
export function verdictOfKey(key: Key): NameVerdict {
  // A slot that is called just "key" is called nothing.
  const text = key.text === null || /^keys?$/i.test(key.text) ? null : classifyName(key.text.replaceAll(hole, ' '));
  if (text !== null) return text;
  for (const name of key.names) {
    const verdict = isWordForKey(name) ? null : classifyKeyName(name);
    if (verdict !== null && verdict !== 'harmless') return verdict;
  }
  return null;
}

type SaidName = Exclude<NameVerdict, null | 'harmless'>;

/** Whether the key says that what is stored under it is public by design: `mapbox_token`. */
export const isPublicKey = ({ text, names }: Key): boolean =>
  [...(text === null ? [] : [text]), ...names].some(isPublicName);

/** A name of the value that speaks for a secret. */
export interface Name {
  readonly kind: SecretKind;
  readonly strength: 'strong' | 'weak';
  readonly name: string;
}

/** Holders of whatever an app keeps: the token of `rootState.token` is no state that OAuth sends along. */
const holdsAnything = /(?:state|page|next|search|google)$/i;

/** A vague name says more together with what it is a member of: `totp.secret`, `csrf.token`, `device.token`. */
function verdictOf(name: string, node: ts.Node): NameVerdict {
  const own = classifyName(name);
  const isVague = own !== null && own !== 'harmless' && (own.strength === 'weak' || isBareToken(name));
  if (!isVague || !ts.isPropertyAccessExpression(node)) return own;
  const owner = calleeName(node.expression);
  if (holdsAnything.test(owner)) return own;
  const whole = classifyName(`${owner} ${name}`);
  return whole === 'harmless' || whole?.strength === 'strong' ? whole : own;
}

/** The name nearest to the write that says anything. */
export function nearestName(
  leaf: Leaf,
  isShown: boolean,
): { verdict: Exclude<NameVerdict, null>; name: string } | null {
  const { names } = leaf.at;
  for (const [i, { name, node }] of names.entries()) {
    const verdict = verdictOf(name, node);
    if (verdict === null) continue;
    if (verdict === 'harmless') return { verdict, name };
    if (!isToken(verdict.kind)) return fullerName(verdict, names.slice(i + 1)) ?? { verdict, name };
    const further = isBareToken(name) ? closerName(names.slice(i + 1)) : null;
    if (further !== null) return further;
    const isVague =
      (!isShown && isInProse(names.slice(0, i + 1))) ||
      (i >= farOff && isBareToken(name)) ||
      names.slice(i + 1).some(isIdInText) ||
      (verdict.kind === 'session' && names.slice(i + 1).some(isBesideId));
    return { verdict: isVague ? { ...verdict, strength: 'weak' } : verdict, name };
  }
  return null;
}

/** What a bare "secret" is, by a further of its names: `generatedSecret` holds `answer.signingSecret`. */
function fullerName(known: SaidName, names: readonly SeenName[]): { verdict: SaidName; name: string } | null {
  if (known.kind !== 'key' || known.strength === 'strong') return null;
  for (const { name } of names) {
    const verdict = classifyName(name);
    if (verdict === null || verdict === 'harmless' || verdict.strength === 'weak') continue;
    return verdict.kind === 'key' || verdict.kind === 'api-secret' ? { verdict, name } : null;
  }
  return null;
}

/**
 * Which token it is, by the next of its names that says so: `save(token)` is handed `answer.refreshToken`, and
 * `{ token: answer.nextPageToken }` keeps the place in a list.
 */
function closerName(names: readonly SeenName[]): { verdict: Exclude<NameVerdict, null>; name: string } | null {
  for (const { name } of names) {
    const verdict = classifyName(name);
    if (verdict === null || isBareToken(name)) continue;
    const says = verdict === 'harmless' ? wordsOf(name).at(-1) === 'token' : isCertainToken(verdict);
    return says ? { verdict, name } : null;
  }
  return null;
}

/** A name that tells which token it is of. */
const isCertainToken = ({ kind, strength }: SaidName): boolean => strength === 'strong' && certainTokens.has(kind);

const certainTokens: ReadonlySet<SecretKind> = new Set(['refresh-token', 'one-time-token']);

const isToken = (kind: SecretKind): boolean => kind === 'access-token' || kind === 'session';

/** Other names between a value and a bare "token" it once was called, from which that says little of it. */
const farOff = 4;

/**
 * Text for people is made of many things: in it, a token is a word. The name alone does not tell, since wrappers call
 * what they are handed just the same: `save(key, text)`.
 */
function isInProse(names: readonly SeenName[]): boolean {
  const first = names.findIndex(({ name }) => isProse(name));
  return first >= 0 && names.slice(first).some(({ node }) => isPartOfText(node));
}

const isProse = (name: string): boolean => prose.has(wordsOf(name).at(-1) ?? '');

/** `agentId` of `agent:${agentId}:main`: what is put together around an identifier tells things apart, as it does. */
const isIdInText = ({ name, node }: SeenName): boolean => isId(name) && isPartOfText(node);

const isId = (name: string): boolean => /(?:^|[a-z_])(?:id|Id|ID|uid|uuid)$/.test(name) && classifyName(name) === null;

/** `day` of `${plan.id}-${day}`, by which what happens in a session is kept. */
const isBesideId = ({ name, node: { parent } }: SeenName): boolean =>
  ts.isTemplateSpan(parent) &&
  classifyName(name) === null &&
  parent.parent.templateSpans.some(({ expression }) => isId(calleeName(expression)));

const isPartOfText = ({ parent }: ts.Node): boolean =>
  ts.isTemplateSpan(parent) || (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken);

const prose = new Set(proseWords);

/**
 * Whether the value routes push messages, by its origin or by any of its names. A bare "token" is one where the code
 * around its origin is about push messages.
 */
export function routesPush(leaf: Leaf): boolean {
  if (leaf.kind === 'source') return leaf.secret === 'push-token';
  if (leaf.kind === 'read' && leaf.key !== null && isPush(classifyName(leaf.key.replaceAll(hole, ' ')))) return true;
  const verdicts = leaf.at.names.map(({ name, node }) => verdictOf(name, node));
  if (verdicts.some(isPush)) return true;
  const isPlain = leaf.at.names.some(({ name }) => isPlainToken(name));
  const isOnlyPlain = leaf.at.names.every(({ name }, i) => verdicts[i] === null || isPlainToken(name));
  if (leaf.kind !== 'unknown' || !isPlain || !isOnlyPlain) return false;
  return scopeNames(leaf.node).some(isAboutPush) || asksForPush(leaf.node) || isHeardFromPush(leaf.node);
}

const isPush = (verdict: NameVerdict): boolean => verdict !== 'harmless' && verdict?.kind === 'push-token';

/** Whether a name says of a token no more than when it was got: `existingToken`, `tokens`. */
const isPlainToken = (name: string): boolean =>
  isBareToken(name) || /^(?:(?:existing|native|old|latest|previous|saved|stored|cached)_?)?tokens?$/i.test(name);

export const isBareToken = (name: string): boolean => /^(current|new|my|the|device)?_?token$/i.test(name);

/** What routes push messages, by whatever name. */
export const pushToken = (key: Key, leaf: Leaf): Verdict => ({
  kind: 'push-token',
  name: leaf.at.names[0]?.name ?? key.text ?? 'push token',
  confidence: 'low',
  evidence: 'Its name says that it routes push messages; it opens no session.',
  leaf,
});

/** Another member of what was kept beside a secret is not the secret: the user of a session. */
export const mayCarry = (member: string): boolean => transparent.test(member) || saysSecret(member);

const saysSecret = (member: string): boolean => {
  const verdict = classifyName(member);
  return verdict !== null && verdict !== 'harmless';
};

/** The names of value or key say it. */
export function fromNames(
  analysis: Analysis,
  key: Key,
  keyVerdict: Exclude<NameVerdict, 'harmless'>,
  leaf: Leaf,
  name: Name | null,
): Verdict | null {
  if (name?.strength === 'strong') {
    return {
      kind: name.kind,
      name: name.name,
      confidence: isFormField(analysis, name, leaf) ? 'low' : 'medium',
      evidence: `The value is called "${name.name}".`,
      leaf,
    };
  }
  if (leaf.kind === 'read' && leaf.key !== null && leaf.at.path.every(mayCarry)) {
    const copied = classifyName(leaf.key);
    if (copied !== null && copied !== 'harmless' && copied.strength === 'strong') {
      return {
        kind: copied.kind,
        name: leaf.key,
        confidence: 'medium',
        evidence: `It is read from "${leaf.key}" in ${mediumTitle[leaf.medium]}.`,
        leaf,
      };
    }
  }
  if (keyVerdict?.strength !== 'strong' || isPlainlyOther(leaf)) return null;
  return {
    kind: keyVerdict.kind,
    name: key.text ?? key.names[0] ?? 'key',
    confidence: 'medium',
    evidence: `The key is called "${key.text ?? key.names[0]}".`,
    leaf,
  };
}

/** A password that is copied from a member which a model may leave out. */
const isFormField = (analysis: Analysis, { kind, name }: Name, { at }: Leaf): boolean =>
  kind === 'password' && at.names.some((seen) => seen.name === name && isOptional(analysis, seen.node));

/**
 * Kinds whose weak names mean little else when value and key share them: a PIN kept as "pin", a password as "clave".
 */
const agreeing: ReadonlySet<SecretKind> = new Set(['pin', 'password', 'one-time-token']);

/** A weak name, or a name alone. */
export function weak(
  key: Key,
  keyVerdict: Exclude<NameVerdict, 'harmless'>,
  leaf: Leaf,
  name: Name | null,
): Verdict | null {
  const found = name ?? (keyVerdict === null ? null : { ...keyVerdict, name: key.text ?? '' });
  if (found === null) return null;
  const agree = agreeing.has(found.kind) && name !== null && keyVerdict?.kind === name.kind;
  return {
    kind: found.kind,
    name: found.name,
    confidence: agree ? 'medium' : 'low',
    evidence: agree
      ? `Both the value, "${found.name}", and the key are called so.`
      : `Only the name "${found.name}" speaks for it.`,
    leaf,
  };
}
