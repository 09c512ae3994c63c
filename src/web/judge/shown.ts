import { ts } from 'ts-morph';
import { classifyName, type NameVerdict } from '../../catalogue/classify-name.js';
import { isExposure, type Medium } from '../../catalogue/medium.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Analysis } from '../program/analysis.js';
import { servesOnce } from '../program/secrets/one-time.js';
import { rootOf } from '../program/symbols/slots.js';
import { scopeNames } from '../program/syntax/enclosing-name.js';
import { enclosingFunction } from '../program/syntax/function-nodes.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import { isHandedToLogger } from '../storage/exposures/log-wrappers.js';
import { mayCopySecret, mayLogSecret, mayShowSecret, namesSecret } from '../storage/exposures/named-secrets.js';
import type { WriteSite } from '../storage/write-site.js';
import { runsOnRefusal } from '../trace/requests/refusals.js';
import type { Leaf } from '../trace/trace.js';
import { isOfLink } from './doubt/from-address.js';
import { namesApart } from './doubt/names-apart.js';
import { isInOwnPage, isInPath } from './doubt/own-pages.js';
import { isOfSurvey } from './doubt/room-codes.js';
import { isBareToken } from './evidence/by-name.js';
import { takesFromAnswer } from './evidence/by-use.js';
import { fromKeyRequest } from './evidence/issued-keys.js';
import type { Verdict } from './verdict.js';

/** Links with a token that serves once are made to be opened and handed on; any link is that is copied. */
export function isHandedOn(
  analysis: Analysis,
  medium: Medium,
  { kind, name, leaf }: Verdict,
  site: WriteSite,
): boolean {
  const { node, values, keyText } = site;
  if (medium !== 'url' && medium !== 'clipboard') return false;
  if (kind === 'one-time-token') return true;
  const isNamedOnly = kind === 'access-token' && (leaf.kind === 'unknown' || isOfOther(leaf));
  if (isNamedOnly && (keyText === null || isBareToken(keyText)) && isInOwnPage(analysis, leaf, site)) return true;
  if (!isBareToken(name)) return false;
  if ((keyText === null || isBareToken(keyText)) && isOfLink(leaf)) return true;
  // What a server gives for one thing, and what is at the address that it is part of.
  if (medium === 'url' && keyText === null && isOfOther(leaf) && isInPath(leaf, site)) return true;
  if (medium === 'clipboard' && scopeNames(node).some(isOfSurvey)) return true;
  const isLink =
    medium === 'clipboard' && values.some((value) => /link|ur[li]|href|origin|:\/\//i.test(value.node.getText()));
  return isLink || isPathOfOnce(node) || [leaf.node, node].some((each) => scopeNames(each).some(servesOnce));
}

/** Whether a value is of the answer to something other than a sign-in. */
const isOfOther = (leaf: Leaf): boolean => leaf.kind === 'response' && !leaf.issuesTokens;

/** `/reset-password?token=…` */
const isPathOfOnce = (address: ts.Node): boolean => servesOnce(address.getText().split('?')[0] ?? '');

export const handedOn = { kind: 'one-time-token', confidence: 'low' } as const;

/**
 * Whether what is shown may be, or hold, a secret: by its own text, or by the parameter of an address that it is put
 * into.
 */
export const mayShow = (site: WriteSite): boolean =>
  site.isHandedOver === true ||
  isForSecret(site) ||
  site.values.some(({ node }) => (mayBeShown[site.write.medium] ?? mayShowSecret)(node));

const mayBeShown: Partial<Record<Medium, (node: ts.Node) => boolean>> = { log: mayLogSecret, clipboard: mayCopySecret };

/** `?password=${encoded}` */
const isForSecret = ({ keyText }: WriteSite): boolean => keyText !== null && isStrong(classifyName(keyText));

const isStrong = (verdict: NameVerdict): boolean =>
  verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong';

/** A value that is shown with all it holds, such as the answer to a sign-in. */
export const isShownWhole = (site: WriteSite): boolean =>
  isExposure(site.write.medium) &&
  !isForSecret(site) &&
  (site.isHandedOver === true || !site.values.some(({ node }) => namesSecret(node)));

/**
 * Its type or origin says that a secret is in it, or it has a member of that name; a name on its way does not. Nor does
 * the model of a list, whose records hardly come with what they may leave out.
 */
export function isKnownToHold(analysis: Analysis, verdict: Verdict, site: ts.Node): boolean {
  const { member, leaf, confidence } = verdict;
  const isHeld = member !== undefined && !(member.optional && member.listed);
  if (leaf.kind === 'response')
    return (
      !runsOnRefusal(site) &&
      !isHandedToLogger(analysis, site, leaf.at.names) &&
      (isHeld || leaf.isNamed || fromKeyRequest(leaf) !== null || isAsked(site, leaf) || isTaken(analysis, leaf))
    );
  return (
    isHeld ||
    leaf.kind === 'source' ||
    isCopied(leaf) ||
    isMember(verdict) ||
    isAskedFor(verdict) ||
    isReadAs(verdict) ||
    confidence === 'low'
  );
}

/** `getAccessToken()` of code that is not followed. */
const isAskedFor = ({ name, leaf: { node } }: Verdict): boolean =>
  ts.isCallExpression(node) &&
  calleeName(node.expression) === name &&
  /^(?:get|fetch|acquire|obtain|retrieve|load|read|generate)/.test(name) &&
  isStrong(classifyName(name));

/** `parameters.get('access_token')` */
const isReadAs = ({ name, leaf }: Verdict): boolean =>
  isStrong(classifyName(name)) &&
  leaf.at.names.some(
    (said) => said.name === name && ts.isCallExpression(said.node) && calleeName(said.node.expression) === 'get',
  );

/** Whether the function that asks for an answer takes a secret out of it, or one that the answer is handed to. */
function isTaken(analysis: Analysis, { node, at }: Leaf): boolean {
  if (takesFromAnswer(analysis, node)) return true;
  for (let frame = at.frames; frame !== null; frame = frame.up) if (takesFromAnswer(analysis, frame.call)) return true;
  return false;
}

/** What was kept under the name of a secret: `Preferences.get({ key: 'token' })`. */
const isCopied = (leaf: Leaf): boolean => leaf.kind === 'read' && leaf.key !== null && isStrong(classifyName(leaf.key));

/**
 * Whether the code around an answer of unknown shape shows an interest in a secret of it; a password is what was sent.
 */
function isAsked(site: ts.Node, { at }: Leaf): boolean {
  const around = enclosingFunction(site);
  if (around === undefined) return false;
  const apart = namesApart(around, { names: at.names.map(({ name }) => name) });
  const asks = (node: ts.Node): boolean => {
    // What a request is sent is named in objects.
    if (ts.isPropertyAssignment(node)) return asks(node.initializer);
    const root = ts.isExpression(node) ? rootOf(node) : node;
    if (ts.isIdentifier(root) && apart.has(root.text)) return false;
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return namesSecret(node, isIssued);
    return ts.forEachChild(node, (child) => asks(child) || undefined) ?? false;
  };
  return asks(around);
}

const isIssued = (kind: SecretKind): boolean => !['password', 'pin', 'credentials'].includes(kind);

/**
 * A member of an object that is put together in the code. The API key in the settings of a client is made for clients.
 */
const isMember = ({ leaf, kind }: Verdict): boolean => kind !== 'api-secret' && isElement(leaf);

function isElement({ at }: Leaf): boolean {
  const outer = at.names[0]?.node;
  return outer !== undefined && ts.isObjectLiteralElementLike(outer);
}
