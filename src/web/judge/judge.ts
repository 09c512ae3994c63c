import { ts } from 'ts-morph';
import { isPublicName, type NameVerdict } from '../../catalogue/classify-name.js';
import type { Medium } from '../../catalogue/medium.js';
import { type SecretKind, secretTitle } from '../../catalogue/secret.js';
import { issuedMembers } from '../../catalogue/vocabulary.js';
import { type Analysis, remember } from '../program/analysis.js';
import { isPostalCode } from '../program/secrets/postal-codes.js';
import { isTokenName } from '../program/secrets/token-names.js';
import { secretMembers } from '../program/secrets/type-evidence.js';
import { wantBehind } from '../program/symbols/symbols.js';
import { receiverName } from '../program/syntax/syntax-names.js';
import type { Key } from '../program/values/keys.js';
import type { Leaf } from '../trace/trace.js';
import { isStripped } from './doubt/blanked.js';
import {
  isAskedWithoutSecret,
  isDeclaredAsPerson,
  isDeclaredOtherwise,
  isDeclaredWithoutSecret,
  isPersonal,
} from './doubt/declared-answers.js';
import { withDoubts } from './doubt/doubts.js';
import { isAgainstForgery } from './doubt/forgery-tokens.js';
import { isForClient } from './doubt/public-keys.js';
import { isMereId, paysFor } from './doubt/session-ids.js';
import { memberedIn, standsBesideSealed, tellsWhen } from './doubt/siblings.js';
import type { BearerUse } from './evidence/bearer-keys.js';
import { fromBearer, mayHold } from './evidence/by-bearer.js';
import {
  fromNames,
  isBareToken,
  mayCarry,
  type Name,
  nearestName,
  pushToken,
  routesPush,
  verdictOfKey,
  weak,
} from './evidence/by-name.js';
import { fromType, isUntyped, ofType } from './evidence/by-type.js';
import { fromUse, isTakenBeside } from './evidence/by-use.js';
import { withInitialValues } from './evidence/initial-values.js';
import { fromKeyRequest } from './evidence/issued-keys.js';
import { fromKept } from './evidence/kept-secrets.js';
import { ofKindNamed } from './evidence/narrower-kinds.js';
import { transparent } from './evidence/transparent-members.js';
import { asKeyed, wholeAnswer } from './evidence/whole-answer.js';
import { fromStores } from './evidence/whole-state.js';
import type { Slot } from './slot.js';
import { confidences, gravestFirst, kinds, type Verdict } from './verdict.js';

/** Judges all a stored value may come from under a key; `null` when nothing speaks for a secret. */
export function judge(analysis: Analysis, slot: Slot, leaves: readonly Leaf[]): Verdict | null {
  const { key } = slot;
  const keyVerdict = verdictOfKey(key);
  if (leaves.some(isPublic)) return null;
  const verdicts = withInitialValues(analysis, leaves)
    .flatMap((leaf) => judgeLeaf(analysis, slot, spokenBy(keyVerdict, leaf, leaves), leaf) ?? [])
    .filter((verdict) => keyVerdict !== 'harmless' || isTellingMember(verdict))
    .map((verdict) => ofKindNamed(asKeyed(verdict, key, keyVerdict), keyVerdict, slot.use !== undefined));
  return verdicts.sort(gravestFirst)[0] ?? null;
}

/**
 * What the key says of a value; where a member beside the value is sealed or called a secret, the key speaks of that
 * member.
 */
const spokenBy = (keyVerdict: NameVerdict, leaf: Leaf, leaves: readonly Leaf[]): Exclude<NameVerdict, 'harmless'> =>
  keyVerdict === 'harmless' || standsBesideSealed(leaf, leaves) || leaf.at.besideToken || tellsWhen(leaf)
    ? null
    : keyVerdict;

/** A key can say that a value is no secret, not that none is in it: `{ email, password }` under "password-reset". */
const isTellingMember = ({ kind, name, leaf, member }: Verdict): boolean =>
  (member !== undefined || memberedIn(leaf) !== undefined) && unmistakable.has(kind) && !isBareToken(name);

const unmistakable: ReadonlySet<SecretKind> = new Set(['refresh-token', 'password', 'key', 'access-token']);

/** What may come from a public token is one, wherever else it may come from. */
const isPublic = (leaf: Leaf): boolean =>
  leaf.at.names.some(({ name, node }) => isPublicName(name) || isPublicName(`${receiverName(node)} ${name}`));

function judgeLeaf(
  analysis: Analysis,
  { key, use, isShown, kept }: Slot,
  keyVerdict: Exclude<NameVerdict, 'harmless'>,
  leaf: Leaf,
): Verdict | null {
  if (leaf.kind === 'constant' || leaf.kind === 'cipher') return null;
  const issued = fromKeyRequest(leaf);
  if (issued !== null) return issued;
  const named = nearestName(leaf, isShown);
  // A cipher's key may be called just "key", which by itself says nothing.
  const isHarmless =
    named?.verdict === 'harmless' && !isListedAs(leaf, named.name) && !isIssuedAsKey(leaf, named.name, keyVerdict);
  if (isHarmless && use?.use !== 'used as a cryptographic key') return null;
  if (isNotText(analysis, leaf)) return null;
  if (
    named !== null &&
    leaf.at.names.some(({ name, node }) => name === named.name && isPostalCode(analysis, name, node))
  )
    return null;
  if (leaf.kind !== 'source' && use === undefined && isDeclaredAsPerson(analysis, leaf)) return null;
  if (use === undefined && isDeclaredOtherwise(analysis, leaf)) return null;
  if (isPush(analysis, keyVerdict, leaf, use)) return pushToken(key, leaf);
  if (leaf.kind === 'typed') return withDoubts(analysis, key, fromType(analysis, leaf));
  const name = named === null || named.verdict === 'harmless' ? null : { ...named.verdict, name: named.name };
  const verdict =
    fromOrigin(analysis, leaf, name) ??
    fromBearer(analysis, key, leaf, use, name) ??
    fromNames(analysis, key, keyVerdict, leaf, name) ??
    (kept === undefined ? null : fromKept(kept, leaf)) ??
    fromType(analysis, leaf) ??
    fromUse(analysis, leaf) ??
    (isShown ? null : fromStores(analysis, leaf)) ??
    weak(key, keyVerdict, leaf, name);
  if (verdict?.member?.declaration !== undefined && isAskedWithoutSecret(analysis, leaf)) return null;
  if (
    verdict === null ||
    isAgainstForgery(leaf) ||
    isMadeUp(leaf, verdict) ||
    paysFor(leaf, verdict) ||
    isForClient(analysis, verdict)
  )
    return null;
  return withDoubts(analysis, key, verdict);
}

/** Whether a name is that of the member which the catalogue lists as a secret: `tokenId`. */
const isListedAs = (leaf: Leaf, name: string): boolean => leaf.kind === 'source' && leaf.note.endsWith(`.${name}`);

/**
 * The token of a sign-in is called just "key" by dj-rest-auth, as in its model:
 * https://dj-rest-auth.readthedocs.io/en/latest/api_endpoints.html
 */
const isIssuedAsKey = (leaf: Leaf, name: string, keyVerdict: Exclude<NameVerdict, 'harmless'>): boolean =>
  name === 'key' && leaf.kind === 'response' && leaf.issuesTokens && keyVerdict?.strength === 'strong';

/** What a push service gives, and what is called like it and not sent as a credential. */
function isPush(
  analysis: Analysis,
  keyVerdict: Exclude<NameVerdict, 'harmless'>,
  leaf: Leaf,
  use: BearerUse | undefined,
): boolean {
  if (leaf.kind === 'source') return routesPush(leaf);
  const isSent = use?.use === 'sent as a credential' && mayHold(analysis, leaf, use.path);
  return !isSent && (routesPush(leaf) || keyVerdict?.kind === 'push-token');
}

/** An identifier that the app makes up itself tells visits apart and opens nothing, unless a server is sent it. */
const isMadeUp = (leaf: Leaf, { kind, confidence }: Verdict): boolean =>
  leaf.kind === 'generated' && kind === 'session' && confidence !== 'high';

/** A value read from the slot it is written to was put there by another write. */
export const isRepeated = (key: Key, medium: Medium, leaf: Leaf): boolean =>
  leaf.kind === 'read' && leaf.key !== null && leaf.key === key.text && leaf.medium === medium;

/** Booleans, numbers and functions are no secrets, whatever they are called. */
function isNotText(analysis: Analysis, leaf: Leaf): boolean {
  const node = leaf.at.whole;
  if (!ts.isExpression(node) && !ts.isParameter(node)) return false;
  const type = analysis.world.checker.getTypeAtLocation(node);
  const flags = ts.TypeFlags.BooleanLike | ts.TypeFlags.NumberLike | ts.TypeFlags.EnumLike | ts.TypeFlags.BigIntLike;
  return (type.flags & flags) !== 0 && (type.flags & ts.TypeFlags.StringLike) === 0;
}

/**
 * A name tells which of the secrets it is; the ID token of Firebase is no push token, though called "firebaseToken",
 * and the key of a cipher opens no API, though called "secretKey".
 */
const kindOfSource = ({ secret: kind, at }: Extract<Leaf, { kind: 'source' }>, name: Name | null): SecretKind =>
  kind === 'password' && name === null && at.names.some((seen) => isKeyName(seen.name))
    ? 'api-secret'
    : name?.strength === 'strong' && name.kind !== 'push-token' && (kind !== 'key' || name.kind !== 'api-secret')
      ? name.kind
      : kind;

/** `hibpKey`, typed into a field that hides it */
const isKeyName = (name: string): boolean => /(?<!^|pass)key$/i.test(name);

/** The value was traced to where secrets come from. */
function fromOrigin(analysis: Analysis, leaf: Leaf, name: Name | null): Verdict | null {
  if (leaf.kind === 'source') {
    if (!leaf.at.path.every(mayCarry) && name === null) return null;
    return {
      kind: kindOfSource(leaf, name),
      name: name?.name ?? typedName(leaf) ?? secretTitle[leaf.secret],
      confidence: 'high',
      evidence: `It is the result of ${leaf.note}.`,
      leaf,
    };
  }
  if (leaf.kind !== 'response' || !leaf.issuesTokens) return null;
  wantTypesOf(analysis, leaf.node);
  const place = leaf.at.path.findLastIndex((each) => !transparent.test(each));
  const member = leaf.at.path[place];
  const issued = issuedMembers.get(member ?? '');
  // The access of a user is what they may do.
  if (member !== undefined && issued !== undefined && leaf.at.path.slice(0, place).every(mayCarry))
    return ofAnswer({ kind: issued, name: member }, leaf);
  if (name?.strength === 'strong' || (name?.kind === 'session' && !isMereId(analysis, leaf, name))) {
    return ofAnswer(name, leaf);
  }
  if (!leaf.at.path.every((member) => transparent.test(member))) return null;
  const members = secretMembers(analysis, leaf.at.whole);
  if (members.length > 0) return ofType(analysis, members, leaf, 'high');
  if (!isUntyped(analysis, leaf.at.whole)) return null;
  if (isTakenBeside(analysis, leaf)) return { ...wholeAnswer(analysis, leaf, leaf.label), confidence: 'low' };
  const found = worstOf([fromUse(analysis, leaf), fromType(analysis, leaf)]);
  if (found !== null || isWithoutToken(analysis, leaf) || isDeclaredWithoutSecret(analysis, leaf) || isOtherPart(leaf))
    return found;
  return wholeAnswer(analysis, leaf, leaf.label);
}

const ofAnswer = ({ kind, name }: Pick<Name, 'kind' | 'name'>, leaf: Extract<Leaf, { kind: 'response' }>): Verdict => ({
  kind,
  name,
  confidence: 'high',
  evidence: `It is "${name}" of the answer to ${leaf.label}.`,
  leaf,
});

/**
 * `{ first_name: answer[id] }`: what the code calls so is no answer to a sign-in; nor is `answer.state`, by which a
 * browser is known again that comes back from a server of OAuth. https://www.rfc-editor.org/rfc/rfc6749#section-10.12
 */
const isOtherPart = ({ at }: Leaf): boolean =>
  at.path.includes('state') || at.names.some(({ name }) => isPersonal(name));

/** `{ ...answer, token: null }`, `delete answer.token` */
const isWithoutToken = (analysis: Analysis, leaf: Leaf): boolean =>
  [...(leaf.at.replaced ?? [])].some(isTokenName) ||
  commonTokens.some((name) => leaf.at.hides?.(name, 0)) ||
  isStripped(analysis, leaf);

const commonTokens = ['token', 'accessToken', 'access_token'];

/** `post<Answer<Member>>(…)`: what the answer holds is declared where these types are. */
function wantTypesOf(analysis: Analysis, request: ts.Node): void {
  if (!ts.isCallExpression(request)) return;
  for (const type of request.typeArguments ?? [])
    remember(analysis, 'behind', type, (inner) => wantBehind(inner, type));
}

/** The most damaging of what is said of one value, as sure as the surest of it. */
function worstOf(said: readonly (Verdict | null)[]): Verdict | null {
  const found = said
    .filter((verdict) => verdict !== null)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const confidence = confidences.find((each) => found.some((verdict) => verdict.confidence === each));
  return found[0] === undefined || confidence === undefined ? null : { ...found[0], confidence };
}

/** What the app calls that which is typed into a password field: not every such field takes a password. */
const typedName = (leaf: Leaf): string | undefined =>
  leaf.kind === 'source' && leaf.secret === 'password' ? leaf.at.names[0]?.name : undefined;
