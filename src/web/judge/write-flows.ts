import { classifyName } from '../../catalogue/classify-name.js';
import { isExposure, type Medium } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { callersOf } from '../program/callers.js';
import { append, type Frame, isInside } from '../program/frame.js';
import { isFunctionNode } from '../program/function-nodes.js';
import { hole, type Key, resolveKey } from '../program/keys.js';
import type { CallLike } from '../program/syntax-index.js';
import { protectionOf, protectionWith } from '../protection.js';
import { cookieParts } from '../storage/cookies.js';
import { settledMedium } from '../storage/settings.js';
import type { WriteSite } from '../storage/write-site.js';
import type { StoredSecret, TokenFlow } from '../token-flow.js';
import { runsOn } from '../trace/guards.js';
import { mediumOfReceiver } from '../trace/media.js';
import type { Leaf } from '../trace/trace.js';
import { startAt, Tracer } from '../trace/tracer.js';
import { isWithoutToken } from './absent-tokens.js';
import { type BearerKeys, bearerUse } from './bearer-keys.js';
import { isPublicKey } from './by-name.js';
import { outermost, stepsOf } from './flow-steps.js';
import { asHandedIn } from './handed-in.js';
import { isRepeated, judge } from './judge.js';
import { handedOn, isHandedOn, isKnownToHold, isShownWhole, mayShow } from './shown.js';
import type { Slot, Verdict } from './verdict.js';

/** Calls of wrappers between a write and the code that decides its key, and how many of them are looked at. */
const maxWrappers = 5;
const maxCalls = 400;

/** What the writes of an app come to. */
export interface WriteOutcome {
  readonly flows: TokenFlow[];
  readonly stored: StoredSecret[];
  /** Whether a bound cut the trace short. */
  exhausted: boolean;
  /** Whether a write only empties what it writes to. */
  empties?: boolean;
}

/** Judges a write once for every way its key can be decided: here, or by the callers of the wrappers around it. */
export function judgeWrite(analysis: Analysis, site: WriteSite, bearers: BearerKeys): WriteOutcome {
  const outcome: WriteOutcome = { flows: [], stored: [], exhausted: false };
  if (isExposure(site.write.medium) && !mayShow(site)) return outcome;
  judgeUnder(analysis, site, null, 0, bearers, outcome, { left: maxCalls });
  return outcome;
}

function judgeUnder(
  analysis: Analysis,
  site: WriteSite,
  frames: Frame | null,
  depth: number,
  bearers: BearerKeys,
  outcome: WriteOutcome,
  calls: { left: number },
): void {
  const key = keyOf(analysis, site, frames);
  const opener = key.openIn;
  if (opener !== null && isFunctionNode(opener) && isInside(outermost(site.node, frames), opener)) {
    const called = depth >= maxWrappers ? [] : callersOf(analysis, opener);
    const under = (call: CallLike): Frame => append(frames, { fn: opener, call, up: null });
    const stays =
      saysEnough(key) && (namesSlot(key) || !called.some((call) => decides(keyOf(analysis, site, under(call)))));
    const callers = stays ? [] : called;
    for (const call of callers) {
      if (--calls.left < 0) {
        outcome.exhausted = true;
        return;
      }
      judgeUnder(analysis, site, under(call), depth + 1, bearers, outcome, calls);
    }
    if (callers.length > 0 || depth > 0) return;
  }
  judgeHere(analysis, site, key, frames, bearers, outcome);
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

function judgeHere(
  analysis: Analysis,
  site: WriteSite,
  key: Key,
  frames: Frame | null,
  bearers: BearerKeys,
  outcome: WriteOutcome,
): void {
  const where = runsOn(analysis, site.node, frames);
  const medium = mediumOf(analysis, site, key, frames);
  if (where === 'never' || medium === null) return;
  if (isPublicKey(key)) return;
  const tracer = new Tracer(analysis);
  for (const value of valuesOf(analysis, site, frames))
    if (!isWithoutToken(value.node, site.node)) tracer.visit(value.node, startAt(value.node, frames, value.path));
  outcome.exhausted ||= tracer.exhausted;
  const fresh = tracer.leaves.filter((leaf) => !isRepeated(key, medium, leaf));
  const repeated = tracer.leaves.filter((leaf) => isRepeated(key, medium, leaf));
  // What stands in for a missing value says as little: `stored || ''`.
  const isReadBack = repeated.length > 0 && fresh.every(({ kind }) => kind === 'constant');
  const leaves = isReadBack
    ? [...fresh, ...repeated.flatMap((leaf) => asHandedIn(analysis, leaf, frames) ?? [])]
    : fresh;
  if (leaves.length > 0 && leaves.every(isEmptied)) outcome.empties = true;
  const slot: Slot = { key, use: bearerUse(bearers, key, medium), isShown: isExposure(medium) };
  const judged = judge(analysis, slot, leaves);
  const verdict = judged !== null && isHandedOn(medium, judged, site) ? { ...judged, ...handedOn } : judged;
  if (verdict === null) return void recordSealed(analysis, site, key, leaves, outcome);
  if (isShownWhole(site) && !isKnownToHold(analysis, verdict, site.node)) return;
  report(analysis, site, key, medium, where, verdict, frames, outcome);
}

const isEmptied = (leaf: Leaf): boolean => leaf.kind === 'constant' && (leaf.value === null || leaf.value === '');

function valuesOf(analysis: Analysis, site: WriteSite, frames: Frame | null) {
  return site.write.key === 'assigned' ? cookieParts(analysis, site.values[0]?.node, frames).values : site.values;
}

function mediumOf(analysis: Analysis, site: WriteSite, key: Key, frames: Frame | null): Medium | null {
  const { apart } = site.write;
  if (apart !== undefined && key.text !== null && apart.keys.includes(key.text)) return apart.medium;
  const settled = settledMedium(analysis, site.node, site.write.settings ?? [], frames);
  return settled === undefined || settled === 'unresolved'
    ? mediumOfReceiver(analysis, site.node, site.write.medium, frames)
    : settled;
}

function report(
  analysis: Analysis,
  site: WriteSite,
  key: Key,
  medium: Medium,
  where: 'any' | 'web' | 'native',
  verdict: Verdict,
  frames: Frame | null,
  outcome: WriteOutcome,
): void {
  const subject = { kind: verdict.kind, name: verdict.name };
  const location = analysis.world.locate(outermost(site.node, frames));
  const stores = !isExposure(medium);
  const weakness = site.write.weakness ?? weaknessOf(verdict.leaf);
  if (stores && verdict.confidence !== 'low') {
    outcome.stored.push({
      subject,
      key: key.text,
      medium,
      protection: protectionWith(medium, weakness),
      location,
    });
  }
  if (protectionOf(medium) !== 'none') return;
  outcome.flows.push({
    subject,
    key: key.text,
    medium,
    via: 'write',
    library: site.library.title,
    confidence: verdict.confidence,
    location,
    steps: stepsOf(analysis, site, verdict, frames),
    runsOn: where,
    weakness,
    evidence: [verdict.evidence],
  });
}

const weaknessOf = (leaf: Leaf): TokenFlow['weakness'] => leaf.at.sealed ?? null;

/** Values sealed with a key that is not at hand: protected, and worth a line in the inventory when the key names them. */
function recordSealed(
  analysis: Analysis,
  site: WriteSite,
  key: Key,
  leaves: readonly Leaf[],
  outcome: WriteOutcome,
): void {
  const sealed = leaves.find((leaf) => leaf.kind === 'cipher');
  if (sealed === undefined) return;
  const verdict = judge(analysis, { key, isShown: false }, [{ ...sealed, kind: 'unknown' }]);
  if (verdict === null || verdict.confidence === 'low') return;
  const subject = { kind: verdict.kind, name: verdict.name };
  outcome.stored.push({
    subject,
    key: key.text,
    medium: site.write.medium,
    protection: 'encrypted',
    location: analysis.world.locate(site.node),
  });
}
