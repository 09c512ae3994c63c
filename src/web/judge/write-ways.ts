import { classifyName } from '../../catalogue/classify-name.js';
import { isExposure } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { callersOf } from '../program/calls/callers.js';
import { callsOfListed } from '../program/calls/handed-out.js';
import { tellingFirst } from '../program/calls/telling-callers.js';
import { append, type Frame, isInside } from '../program/symbols/frame.js';
import { isFunctionNode, nameOf } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { hole, type Key, resolveKey } from '../program/values/keys.js';
import { cookieParts } from '../storage/cookies.js';
import type { WriteSite } from '../storage/write-site.js';
import { outermost } from './flow-steps.js';
import { mayShow } from './shown.js';

/** Calls of wrappers between a write and the code that decides its key, and how many of them are looked at. */
const maxWrappers = 5;
const maxCalls = 400;

/** A way in which the key of a write is decided: where it stands, or by the callers of the wrappers around it. */
export interface Way {
  readonly key: Key;
  readonly frames: Frame | null;
}

export interface Ways {
  readonly ways: readonly Way[];
  /** Whether a bound left some out. */
  readonly exhausted: boolean;
}

/** All ways in which the key of a write is decided; none of what cannot show a secret. */
export function waysOf(analysis: Analysis, site: WriteSite): Ways {
  if (isExposure(site.write.medium) && !mayShow(site)) return { ways: [], exhausted: false };
  const calls = { left: maxCalls };
  const ways = [...waysUnder(analysis, site, null, 0, calls)];
  return { ways, exhausted: calls.left < 0 };
}

function* waysUnder(
  analysis: Analysis,
  site: WriteSite,
  frames: Frame | null,
  depth: number,
  calls: { left: number },
): Generator<Way> {
  const key = keyOf(analysis, site, frames);
  const opener = key.openIn;
  if (opener !== null && isFunctionNode(opener) && isInside(outermost(site.node, frames), opener)) {
    const called =
      depth >= maxWrappers ? [] : [...callersOf(analysis, opener), ...callsOfListed(analysis, opener, frames)];
    const under = (call: CallLike): Frame => append(frames, { fn: opener, call, up: null });
    const stays =
      saysEnough(key) && (namesSlot(key) || !called.some((call) => decides(keyOf(analysis, site, under(call)))));
    const callers = stays ? [] : tellingFirst(called, calls.left);
    for (const call of callers) {
      if (--calls.left < 0) return;
      yield* waysUnder(analysis, site, under(call), depth + 1, calls);
    }
    // A function without a name is called by what it is handed to: `forEach(([key, value]) => keep(key, value))`.
    if (callers.length > 0 || (depth > 0 && nameOf(opener) !== undefined)) return;
  }
  yield { key, frames };
}

/** Text around an open part can already name the slot: `refresh_token_${id}`, or tell the slots of users apart. */
const saysEnough = (key: Key): boolean => key.text !== null && key.text.replaceAll(hole, '').length >= 6;

const namesSlot = ({ text }: Key): boolean => text !== null && classifyName(text.replaceAll(hole, ' ')) !== null;

/** Whether a call says which slot it is, where the wrapper only has a prefix for all: `settings:${name}`. */
const decides = ({ text }: Key): boolean => text !== null && !text.includes(hole);

function keyOf(analysis: Analysis, site: WriteSite, frames: Frame | null): Key {
  if (site.keyText !== null) return { text: site.keyText, names: [], openIn: null };
  if (site.write.key === 'assigned') return cookieParts(analysis, site.values[0]?.node, frames).key;
  return site.key === null
    ? { text: null, names: [], openIn: null }
    : resolveKey(analysis, site.key.node, frames, site.key.path);
}
