import { ts } from 'ts-morph';
import {
  classifyKeyName,
  classifyName,
  isPublicName,
  type NameVerdict,
  wordsOf,
} from '../../catalogue/classify-name.js';
import { type Medium, mediumTitle } from '../../catalogue/medium.js';
import { type SecretKind, secretTitle } from '../../catalogue/secret.js';
import { proseWords } from '../../catalogue/vocabulary.js';
import type { Analysis } from '../program/analysis.js';
import { scopeNames } from '../program/enclosing-name.js';
import { hole, type Key } from '../program/keys.js';
import { servesOnce } from '../program/one-time.js';
import { symbolOf } from '../program/symbols.js';
import { calleeName } from '../program/syntax-index.js';
import { type SecretMember, secretMembers } from '../program/type-evidence.js';
import type { Confidence } from '../token-flow.js';
import type { Leaf } from '../trace/trace.js';
import type { BearerUse } from './bearer-keys.js';
import { isBlanked } from './blanked.js';
import { startsEmpty } from './initial-values.js';

/** What a stored value is believed to be, and why. */
export interface Verdict {
  readonly kind: SecretKind;
  readonly name: string;
  readonly confidence: Confidence;
  readonly evidence: string;
  readonly leaf: Leaf;
  /** The declaration of the secret member, when the type of the value is the evidence. */
  readonly member?: SecretMember;
}

/** From the most to the least damaging; used to choose among verdicts of equal confidence. */
const kinds: readonly SecretKind[] = [
  ...(['refresh-token', 'password', 'key', 'api-secret', 'credentials', 'pin', 'access-token', 'session'] as const),
  ...(['id-token', 'oauth-code', 'one-time-token', 'push-token'] as const),
];
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** Members through which responses and containers are read without choosing a part of what they carry. */
const transparent = /^(data|body|result|results|response|res|payload|value|json|content|_value|state|detail|0)$/;

/** Where a value goes. */
export interface Slot {
  readonly key: Key;
  /** What is done with it where it is read back. */
  readonly use?: BearerUse | undefined;
  /** Logs, addresses, the clipboard: whoever sees the text sees the secret in it. */
  readonly isShown: boolean;
}

/** Judges all a stored value may come from under a key; `null` when nothing speaks for a secret. */
export function judge(analysis: Analysis, slot: Slot, leaves: readonly Leaf[]): Verdict | null {
  const { key } = slot;
  const keyVerdict = verdictOfKey(key);
  if (keyVerdict === 'harmless' || leaves.some(isPublic)) return null;
  const verdicts = withInitialValues(leaves).flatMap(
    (leaf) => judgeLeaf(analysis, slot, standsBesideSealed(leaf, leaves) ? null : keyVerdict, leaf) ?? [],
  );
  verdicts.sort(
    (a, b) =>
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  return verdicts[0] ?? null;
}

/** Values that start empty speak where nothing in the code sets them. */
function withInitialValues(leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves.some(({ kind }) => kind !== 'constant')) return leaves;
  return leaves.filter(startsEmpty).map(({ node, at }) => ({ kind: 'unknown', node, at }));
}

/** `{ id, sealed }`: where a member of what is stored is sealed, the key speaks of that member. */
const standsBesideSealed = (leaf: Leaf, leaves: readonly Leaf[]): boolean =>
  memberedIn(leaf) !== undefined &&
  leaf.at.sealed === undefined &&
  leaves.some((other) => isSealed(other) && memberedIn(other) === memberedIn(leaf));

const isSealed = ({ kind, at }: Leaf): boolean => kind === 'cipher' || at.sealed !== undefined;

/** The object that is stored with the value as a member. */
function memberedIn({ at }: Leaf): ts.Node | undefined {
  const outer = at.names[0]?.node;
  return outer !== undefined && ts.isObjectLiteralElementLike(outer) ? outer.parent : undefined;
}

/** What may come from a public token is one, wherever else it may come from. */
const isPublic = (leaf: Leaf): boolean => leaf.at.names.some(({ name }) => isPublicName(name));

/** The literal decides; the constant's own name speaks where the literal is opaque. */
export function verdictOfKey(key: Key): NameVerdict {
  const text = key.text === null ? null : classifyName(key.text.replaceAll(hole, ' '));
  if (text !== null) return text;
  for (const name of key.names) {
    const verdict = classifyKeyName(name);
    if (verdict !== null && verdict !== 'harmless') return verdict;
  }
  return null;
}

function judgeLeaf(
  analysis: Analysis,
  { key, use, isShown }: Slot,
  keyVerdict: Exclude<NameVerdict, 'harmless'>,
  leaf: Leaf,
): Verdict | null {
  if (leaf.kind === 'constant' || leaf.kind === 'cipher') return null;
  const named = nearestName(leaf, isShown);
  // A cipher's key may be called just "key", which by itself says nothing.
  if (named?.verdict === 'harmless' && use?.use !== 'used as a cryptographic key') return null;
  if (isNotText(analysis, leaf)) return null;
  if (keyVerdict?.kind === 'push-token' || routesPush(leaf)) return pushToken(key, leaf);
  if (leaf.kind === 'typed') return fromType(analysis, leaf);
  const name = named === null || named.verdict === 'harmless' ? null : { ...named.verdict, name: named.name };
  const verdict =
    fromOrigin(analysis, leaf, name) ??
    fromBearer(analysis, key, leaf, use) ??
    fromNames(key, keyVerdict, leaf, name) ??
    fromType(analysis, leaf) ??
    weak(key, keyVerdict, leaf, name);
  if (verdict === null || isMadeUp(leaf, verdict)) return null;
  return isTakenFromOnce(leaf, verdict) ? { ...verdict, kind: 'one-time-token' } : verdict;
}

/** A bare token that was taken from an invitation or the like. */
const isTakenFromOnce = (leaf: Leaf, { kind, name }: Verdict): boolean =>
  kind === 'access-token' &&
  isBareToken(name) &&
  leaf.at.names.some(({ node }) => ts.isPropertyAccessExpression(node) && servesOnce(calleeName(node.expression)));

/** An identifier that the app makes up itself tells visits apart and opens nothing, unless a server is sent it. */
const isMadeUp = (leaf: Leaf, { kind, confidence }: Verdict): boolean =>
  leaf.kind === 'generated' && kind === 'session' && confidence !== 'high';

/** A value read from the slot it is written to was put there by another write. */
export const isRepeated = (key: Key, medium: Medium, leaf: Leaf): boolean =>
  leaf.kind === 'read' && leaf.key !== null && leaf.key === key.text && leaf.medium === medium;

interface Name {
  readonly kind: SecretKind;
  readonly strength: 'strong' | 'weak';
  readonly name: string;
}

function nearestName(leaf: Leaf, isShown: boolean): { verdict: Exclude<NameVerdict, null>; name: string } | null {
  const names = leaf.at.names.map(({ name }) => name);
  for (const [i, name] of names.entries()) {
    const verdict = classifyName(name);
    if (verdict === null) continue;
    if (verdict === 'harmless' || !isToken(verdict.kind)) return { verdict, name };
    const isVague = (!isShown && names.slice(0, i).some(isProse)) || (i >= farOff && isBareToken(name));
    return { verdict: isVague ? { ...verdict, strength: 'weak' } : verdict, name };
  }
  return null;
}

const isToken = (kind: SecretKind): boolean => kind === 'access-token' || kind === 'session';

/** Other names between a value and a bare "token" it once was called, from which that says little of it. */
const farOff = 4;

/** Text for people is made of many things: in it, a token is a word. */
const isProse = (name: string): boolean => prose.has(wordsOf(name).at(-1) ?? '');

const prose = new Set(proseWords);

/**
 * Whether the value routes push messages, by its origin or by any of its names. A bare "token" is one where the code
 * around its origin is about push messages.
 */
function routesPush(leaf: Leaf): boolean {
  if (leaf.kind === 'source') return leaf.secret === 'push-token';
  if (leaf.kind === 'read' && leaf.key !== null && isPush(classifyName(leaf.key.replaceAll(hole, ' ')))) return true;
  const verdicts = leaf.at.names.map(({ name }) => classifyName(name));
  if (verdicts.some(isPush)) return true;
  const bare = leaf.at.names.every(({ name }, i) => verdicts[i] === null || isBareToken(name));
  return leaf.kind === 'unknown' && bare && scopeNames(leaf.node).some(isAboutPush);
}

const isPush = (verdict: NameVerdict): boolean => verdict !== 'harmless' && verdict?.kind === 'push-token';

export const isBareToken = (name: string): boolean => /^(current|new|my|the|device)?_?token$/i.test(name);

const isAboutPush = (name: string): boolean => {
  const words = wordsOf(name);
  return words.some((word) => /^(push|fcm|apns|gcm|onesignal)$/.test(word));
};

/** Booleans, numbers and functions are no secrets, whatever they are called. */
function isNotText(analysis: Analysis, leaf: Leaf): boolean {
  const node = leaf.at.whole;
  if (!ts.isExpression(node) && !ts.isParameter(node)) return false;
  const type = analysis.world.checker.getTypeAtLocation(node);
  const flags = ts.TypeFlags.BooleanLike | ts.TypeFlags.NumberLike | ts.TypeFlags.EnumLike | ts.TypeFlags.BigIntLike;
  return (type.flags & flags) !== 0 && (type.flags & ts.TypeFlags.StringLike) === 0;
}

const pushToken = (key: Key, leaf: Leaf): Verdict => ({
  kind: 'push-token',
  name: leaf.at.names[0]?.name ?? key.text ?? 'push token',
  confidence: 'low',
  evidence: 'Its name says that it routes push messages; it opens no session.',
  leaf,
});

/** The value was traced to where secrets come from. */
function fromOrigin(analysis: Analysis, leaf: Leaf, name: Name | null): Verdict | null {
  if (leaf.kind === 'source') {
    if (!leaf.at.path.every(mayCarry) && name === null) return null;
    const kind = name?.strength === 'strong' ? name.kind : leaf.secret;
    return {
      kind,
      name: name?.name ?? typedName(leaf) ?? secretTitle[leaf.secret],
      confidence: 'high',
      evidence: `It is the result of ${leaf.note}.`,
      leaf,
    };
  }
  if (leaf.kind !== 'response' || !leaf.issuesTokens) return null;
  if (name?.strength === 'strong' || name?.kind === 'session') {
    return {
      kind: name.kind,
      name: name.name,
      confidence: 'high',
      evidence: `It is "${name.name}" of the answer to ${leaf.label}.`,
      leaf,
    };
  }
  if (!leaf.at.path.every((member) => transparent.test(member))) return null;
  const members = secretMembers(analysis, leaf.at.whole);
  if (members.length > 0) return ofType(members, leaf, 'high');
  if (!isUntyped(analysis, leaf.at.whole)) return null;
  return {
    kind: 'session',
    name: 'answer',
    confidence: 'medium',
    evidence: `It is the whole answer to ${leaf.label}.`,
    leaf,
  };
}

/** What the app calls that which is typed into a password field: not every such field takes a password. */
const typedName = (leaf: Leaf): string | undefined =>
  leaf.kind === 'source' && leaf.secret === 'password' ? leaf.at.names[0]?.name : undefined;

/** Another member of what was kept beside a secret is not the secret: the user of a session. */
const mayCarry = (member: string): boolean => transparent.test(member) || saysSecret(member);

const saysSecret = (member: string): boolean => {
  const verdict = classifyName(member);
  return verdict !== null && verdict !== 'harmless';
};

function isUntyped(analysis: Analysis, node: ts.Node): boolean {
  const type = analysis.world.checker.getTypeAtLocation(node);
  const declaration = type.symbol?.declarations?.[0];
  return (
    (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ||
    (declaration !== undefined && analysis.world.unitOf(declaration) === undefined)
  );
}

/** Elsewhere, what is stored under this key is read back and sent as a credential. */
function fromBearer(analysis: Analysis, key: Key, leaf: Leaf, use: BearerUse | undefined): Verdict | null {
  if (use === undefined || !mayHold(analysis, leaf, use.path)) return null;
  const name = use.path.at(-1);
  return {
    kind: use.kind,
    name: name ?? key.text ?? 'token',
    confidence: 'high',
    evidence: `${name === undefined ? 'What' : `"${name}" of what`} is read back under "${key.text}" is ${use.use} at ${use.place}.`,
    leaf,
  };
}

/** Whether the part of a stored value that is read back can be in this leaf: another member of an object is not it. */
function mayHold(analysis: Analysis, leaf: Leaf, [first]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (leaf.at.replaced?.has(first)) return false;
  const outer = leaf.at.names[0];
  if (outer !== undefined && ts.isObjectLiteralElementLike(outer.node)) return outer.name === first;
  const { checker } = analysis.world;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(leaf.at.whole));
  return (type.flags & ts.TypeFlags.Object) === 0 || checker.getPropertyOfType(type, first) !== undefined;
}

/** The names of value or key say it. */
function fromNames(
  key: Key,
  keyVerdict: Exclude<NameVerdict, 'harmless'>,
  leaf: Leaf,
  name: Name | null,
): Verdict | null {
  if (name?.strength === 'strong') {
    return {
      kind: name.kind,
      name: name.name,
      confidence: 'medium',
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
  if (keyVerdict?.strength !== 'strong') return null;
  return {
    kind: keyVerdict.kind,
    name: key.text ?? key.names[0] ?? 'key',
    confidence: 'medium',
    evidence: `The key is called "${key.text ?? key.names[0]}".`,
    leaf,
  };
}

/** The type of the stored value has a member that is a secret. */
function fromType(analysis: Analysis, leaf: Leaf): Verdict | null {
  if (leaf.at.whole === leaf.node && leaf.at.path.length > 0) return null;
  const members = [leaf.at.whole, ...annotated(analysis, leaf)].flatMap((node) => secretMembers(analysis, node));
  return ofType(
    members.filter((member) => !isBlanked(analysis, leaf, member.path)),
    leaf,
    'medium',
  );
}

/** Where the value has a name on its way whose type the code states, though its origin has none. */
function annotated(analysis: Analysis, leaf: Leaf): readonly ts.Node[] {
  if (!isUntyped(analysis, leaf.at.whole)) return [];
  return leaf.at.names
    .map(({ node }) => node)
    .filter((node) => {
      const declaration = symbolOf(analysis, node)?.valueDeclaration;
      return (
        declaration !== undefined &&
        (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration)) &&
        declaration.type !== undefined
      );
    });
}

function ofType(members: readonly SecretMember[], leaf: Leaf, confidence: Confidence): Verdict | null {
  const kept = members.filter(({ path: [first] }) => first === undefined || !leaf.at.replaced?.has(first));
  const sorted = kept.sort(
    (a, b) =>
      Number(isFormField(a)) - Number(isFormField(b)) ||
      Number(a.optional) - Number(b.optional) ||
      a.path.length - b.path.length ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  const best = sorted[0];
  if (best === undefined) return null;
  return {
    kind: best.kind,
    name: best.path.join('.'),
    confidence: isFormField(best) ? 'low' : confidence,
    evidence: `The type of the value has the member "${best.path.join('.')}".`,
    leaf,
    member: best,
  };
}

/** A model that the sign-up form fills has an optional password which no server sends back. */
const isFormField = ({ optional, kind }: SecretMember): boolean => optional && kind === 'password';

/** Kinds whose weak names mean little else when value and key share them: a PIN kept as "pin", a password as "clave". */
const agreeing: ReadonlySet<SecretKind> = new Set(['pin', 'password']);

function weak(key: Key, keyVerdict: Exclude<NameVerdict, 'harmless'>, leaf: Leaf, name: Name | null): Verdict | null {
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
