import { ts } from 'ts-morph';
import type { Slot } from '../../catalogue/library.js';
import type { Analysis } from '../program/analysis.js';
import { declarationOf, targetsOf } from '../program/symbols/call-targets.js';
import type { Frame } from '../program/symbols/frame.js';
import { constant, type SlotValue, slotValues, unwrap } from '../program/symbols/slots.js';
import { returnsOf } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import { hole, resolveKey } from '../program/values/keys.js';
import { protectionOf } from '../protection.js';
import type { KeyAtHand } from './trace.js';
import { startAt, Tracer } from './tracer.js';

/** Keys lie near their ciphers, and at most one other key protects them. */
const maxVisits = 300;
const maxKeysDeep = 2;

/**
 * How the encryption key of a cipher call can be had by whoever has the data; `null` when the code does not show it.
 */
export function keyAtHand(
  analysis: Analysis,
  call: CallLike,
  slot: Slot | undefined,
  frames: Frame | null,
  keysDeep = 0,
): KeyAtHand | null {
  const value = slot === undefined ? undefined : slotValues(analysis, call, slot)[0];
  if (value === undefined) return null;
  // Build-time variables are replaced by their value in the shipped bundle.
  if (/\benvironment\.|import\.meta\.env|process\.env/.test(value.node.getText())) return 'key-in-bundle';
  if (keysDeep < maxKeysDeep && liesBeside(analysis, value, frames, keysDeep)) return 'key-beside-data';
  return standsInCode(analysis, value, frames, 0) ? 'key-in-bundle' : null;
}

/** Calls between a literal and the key that is made of it. */
const maxDerived = 6;

/** Whether a key is a literal, or made of nothing else: `PBKDF2('secret', salt)`, `enc.Utf8.parse('secret')`. */
function standsInCode(analysis: Analysis, value: SlotValue, frames: Frame | null, depth: number): boolean {
  const made = depth < maxDerived ? constant(analysis, value)?.node : undefined;
  const call = made !== undefined && ts.isAwaitExpression(made) ? unwrap(made.expression) : made;
  const isCall = call !== undefined && ts.isCallExpression(call);
  const given = isCall ? targetsOf(analysis, call).flatMap((fn) => returnsOf(fn).map((node) => ({ fn, node }))) : [];
  if (isCall && given.length > 0)
    return given.every(({ fn, node }) =>
      standsInCode(analysis, { node, path: [] }, { fn, call, up: frames }, depth + 1),
    );
  const { text } = resolveKey(analysis, value.node, frames, value.path);
  if (text !== null && text !== '' && !text.includes(hole)) return true;
  const parts = isCall ? madeOf(analysis, call) : [];
  return parts.length > 0 && parts.every((part) => standsInCode(analysis, part, frames, depth + 1));
}

/** What a hash, a derivation or an encoding is made of; a keyed hash is made of its key as well. */
function madeOf(analysis: Analysis, call: ts.CallExpression): readonly SlotValue[] {
  if (/hmac/i.test(calleeName(call.expression))) return [];
  const declaration = declarationOf(analysis, call);
  const hashes = analysis.roles.of('ciphers', declaration).filter(({ entry }) => entry.key === undefined);
  const passes = analysis.roles.of('passes', declaration);
  const slots = [...hashes.map(({ entry }) => entry.value), ...passes.flatMap(({ entry }) => entry.result ?? [])];
  return slots.filter((slot) => /^(?:\d|this$)/.test(slot)).flatMap((slot) => slotValues(analysis, call, slot));
}

/** A key that is read from where anyone may read lies beside the data; one that the Keystore may hold does not. */
function liesBeside(analysis: Analysis, key: SlotValue, frames: Frame | null, keysDeep: number): boolean {
  const tracer = new Tracer(analysis, maxVisits, keysDeep + 1);
  tracer.visit(key.node, startAt(key.node, frames, key.path));
  const media = tracer.leaves.flatMap((leaf) => (leaf.kind === 'read' ? [leaf.medium] : []));
  return media.length > 0 && media.every((medium) => protectionOf(medium) === 'none');
}
