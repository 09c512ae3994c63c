import type { Slot } from '../../catalogue/library.js';
import type { Analysis } from '../program/analysis.js';
import type { Frame } from '../program/frame.js';
import { resolveKey } from '../program/keys.js';
import { type SlotValue, slotValues } from '../program/slots.js';
import type { CallLike } from '../program/syntax-index.js';
import { protectionOf } from '../protection.js';
import type { KeyAtHand } from './trace.js';
import { startAt, Tracer } from './tracer.js';

/** Keys lie near their ciphers, and at most one other key protects them. */
const maxVisits = 300;
const maxKeysDeep = 2;

/** How the encryption key of a cipher call can be had by whoever has the data; `null` when the code does not show it. */
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
  const key = resolveKey(analysis, value.node, frames, value.path);
  return key.text !== null && !key.text.includes('${') && key.text !== '' ? 'key-in-bundle' : null;
}

/** A key that is read from where anyone may read lies beside the data; one that the Keystore may hold does not. */
function liesBeside(analysis: Analysis, key: SlotValue, frames: Frame | null, keysDeep: number): boolean {
  const tracer = new Tracer(analysis, maxVisits, keysDeep + 1);
  tracer.visit(key.node, startAt(key.node, frames, key.path));
  const media = tracer.leaves.flatMap((leaf) => (leaf.kind === 'read' ? [leaf.medium] : []));
  return media.length > 0 && media.every((medium) => protectionOf(medium) === 'none');
}
