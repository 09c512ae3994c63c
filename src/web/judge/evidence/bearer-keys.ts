import { ts } from 'ts-morph';
import { classifyKeyName, classifyName } from '../../../catalogue/classify-name.js';
import type { Medium } from '../../../catalogue/medium.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import type { Analysis } from '../../program/analysis.js';
import { hole, type Key } from '../../program/values/keys.js';
import type { Leaf } from '../../trace/trace.js';
import { startAt, Tracer } from '../../trace/tracer.js';
import { transparent } from './transparent-members.js';

/** Slots whose stored value turns out to be a secret where it is read back, by `slotOf`. */
export type BearerKeys = ReadonlyMap<string, BearerUse>;

/** A key names one slot in each store. */
export const slotOf = (key: string, medium: Medium): string => `${storeOf(medium)} ${key}`;

/** Settings of a read can be unlike those of the write: which folder, whether behind biometrics. */
const storeOf = (medium: Medium): string => medium.replace(/^external-/, '').replace(/-biometric$/, '');

/** A web storage that could not be told may be either. */
export const slotsRead = (key: string, medium: Medium): readonly string[] =>
  (medium === 'web-storage'
    ? (['web-storage', 'local-storage', 'session-storage'] as const)
    : medium === 'local-storage' || medium === 'session-storage'
      ? ([medium, 'web-storage'] as const)
      : [medium]
  ).map((each) => slotOf(key, each));

/** What is done with the value of a key where it is read back from `medium`. */
export const bearerUse = (bearers: BearerKeys, key: Key, medium: Medium): BearerUse | undefined =>
  key.text === null || key.text.includes(hole) ? undefined : bearers.get(slotOf(key.text, medium));

export interface BearerUse {
  readonly kind: SecretKind;
  /** The part of the stored value that is the secret: `['token']` of a stored user. */
  readonly path: readonly string[];
  readonly use: 'sent as a credential' | 'read as a secret' | 'used as a cryptographic key';
  /** `file:line`. */
  readonly place: string;
}

/** Only the keys that are read matter, and they lie near. */
const maxVisits = { 'sent as a credential': 400, 'read as a secret': 60, 'used as a cryptographic key': 400 };

/**
 * Traces an authorisation header, a cipher's key, or a member that is named like a secret, back to the keys it is read
 * from.
 */
export function bearerKeysOf(analysis: Analysis, expression: ts.Expression, use: BearerUse['use']): BearerKeys {
  const keys = new Map<string, BearerUse>();
  const tracer = new Tracer(analysis, maxVisits[use]);
  tracer.visit(expression, startAt(expression, null));
  for (const leaf of tracer.leaves) {
    if (leaf.kind !== 'read' || leaf.key === null || leaf.key.includes(hole) || isOtherField(leaf)) continue;
    const { path } = leaf.at;
    if (use === 'read as a secret' && path.length === 0) continue;
    // `${session.token_type} ${session.access_token}`: the scheme is no credential.
    if (use === 'sent as a credential' && classifyName(path.at(-1) ?? '') === 'harmless') continue;
    // What a key is made of may be known to all.
    if (use === 'used as a cryptographic key' && tellsWho.test(path.at(-1) ?? '')) continue;
    const { file, line } = analysis.world.locate(expression);
    const found: BearerUse = { kind: kindOf(path, leaf.key, use), path, use, place: `${file}:${line}` };
    for (const slot of slotsRead(leaf.key, leaf.medium)) if (!keys.has(slot)) keys.set(slot, found);
  }
  return keys;
}

/** Members by which an account is told from others, and which open nothing. */
const tellsWho = /^(?:_?id|u?uid|guid|user_?(?:id|name)|e_?mail|phone|sub)$/i;

/** `DeviceId="${id}"` beside the token in an authorisation header. */
const isOtherField = ({ at }: Leaf): boolean =>
  at.names.some(({ name, node }) => {
    const verdict = ts.isTemplateSpan(node) ? classifyName(name) : undefined;
    return verdict === null || verdict === 'harmless';
  });

/** By the member that is taken, or the key of the slot where that is the value as a whole: `.value` of an answer. */
function kindOf(path: readonly string[], key: string, use: BearerUse['use']): SecretKind {
  if (use === 'used as a cryptographic key') return 'key';
  const member = path.findLast((each) => !transparent.test(each));
  const verdict = member === undefined ? classifyKeyName(key) : classifyName(member);
  if (verdict === null || verdict === 'harmless' || verdict.kind === 'push-token') return 'access-token';
  // An ID token that is sent as a credential opens what an access token opens.
  return use === 'sent as a credential' && verdict.kind === 'id-token' ? 'access-token' : verdict.kind;
}
