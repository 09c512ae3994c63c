import { isExposure, type Medium } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import type { Frame } from '../program/symbols/frame.js';
import type { Key } from '../program/values/keys.js';
import { protectionOf, protectionWith } from '../protection.js';
import { cookieParts } from '../storage/cookies.js';
import { settledMedium } from '../storage/persistence/settings.js';
import type { WriteSite } from '../storage/write-site.js';
import type { StoredSecret, TokenFlow } from '../token-flow.js';
import { runsOn } from '../trace/platform/guards.js';
import { mediumOfReceiver } from '../trace/platform/media.js';
import type { Leaf } from '../trace/trace.js';
import { startAt, Tracer } from '../trace/tracer.js';
import { calledOn } from './called-on.js';
import { isWithoutToken } from './doubt/absent-tokens.js';
import { isClosed } from './doubt/closed-values.js';
import { withBodies } from './doubt/form-fields.js';
import { isLastResort } from './doubt/last-resort.js';
import { isInUnusedInterceptor } from './doubt/unused-functions.js';
import { asAskedByCallers } from './evidence/asked-by-callers.js';
import { type BearerKeys, bearerUse } from './evidence/bearer-keys.js';
import { isPublicKey } from './evidence/by-name.js';
import { asHandedIn } from './evidence/handed-in.js';
import type { KeptSecrets } from './evidence/kept-secrets.js';
import { outermost, stepsOf } from './flow-steps.js';
import { isRepeated, judge } from './judge.js';
import { handedOn, isHandedOn, isKnownToHold, isShownWhole } from './shown.js';
import type { Slot } from './slot.js';
import type { Verdict } from './verdict.js';
import type { Way } from './write-ways.js';

/** What writes come to. */
export interface WriteOutcome {
  readonly flows: TokenFlow[];
  readonly stored: StoredSecret[];
  /** Whether a bound cut the trace short. */
  exhausted: boolean;
  /** Whether a write only empties what it writes to. */
  empties?: boolean;
  /** Whether what it shows may be what another write keeps. */
  showsKept?: boolean;
}

/** Judges what a write stores or shows when its key is decided in one way. */
export function judgeWrite(
  analysis: Analysis,
  site: WriteSite,
  { key, frames }: Way,
  bearers: BearerKeys,
  kept: KeptSecrets,
): WriteOutcome {
  const outcome: WriteOutcome = { flows: [], stored: [], exhausted: false };
  const where = runsOn(analysis, site.node, frames);
  const medium = mediumOf(analysis, site, key, frames);
  if (where === 'never' || medium === null || isPublicKey(key)) return outcome;
  const tracer = new Tracer(analysis);
  for (const value of valuesOf(analysis, site, frames))
    if (!isWithoutToken(value.node, site.node) && !isClosed(analysis, value.node, isExposure(medium)))
      tracer.visit(value.node, startAt(value.node, frames, value.path));
  outcome.exhausted = tracer.exhausted;
  const isShown = isExposure(medium);
  const slot: Slot = { key, use: bearerUse(bearers, key, medium), isShown, ...(isShown && { kept }) };
  const asked = isShown ? tracer.leaves.map((leaf) => asAskedByCallers(analysis, leaf)) : tracer.leaves;
  const ends = withBodies(asked, (leaf) => isRepeated(key, medium, leaf));
  if (isShown && ends.some(({ kind }) => kind === 'read')) outcome.showsKept = true;
  const fresh = ends.filter((leaf) => !isRepeated(key, medium, leaf));
  const repeated = ends.filter((leaf) => isRepeated(key, medium, leaf));
  // What stands in for a missing value says as little: `stored || ''`.
  const isReadBack = repeated.length > 0 && fresh.every(({ kind }) => kind === 'constant');
  const leaves = isReadBack
    ? [...fresh, ...repeated.flatMap((leaf) => asHandedIn(analysis, leaf, frames) ?? [])]
    : fresh;
  if (leaves.length > 0 && leaves.every(isEmptied)) outcome.empties = true;
  const judged = judge(analysis, slot, leaves);
  const verdict = judged === null ? null : asUsed(analysis, site, medium, judged);
  if (verdict === null) recordSealed(analysis, site, key, leaves, outcome);
  else if (!isShownWhole(site) || isKnownToHold(analysis, verdict, site.node))
    report(analysis, site, key, medium, where, verdict, frames, outcome);
  return outcome;
}

/** The verdict on what is shown, or stored, as the code around the write is used. */
function asUsed(analysis: Analysis, site: WriteSite, medium: Medium, verdict: Verdict): Verdict {
  if (isHandedOn(analysis, medium, verdict, site)) return { ...verdict, ...handedOn };
  return isInUnusedInterceptor(analysis, site.node) ? { ...verdict, confidence: 'low' } : verdict;
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
  const place = where === 'any' ? calledOn(analysis, site.node, frames) : where;
  if (place === 'never') return;
  outcome.flows.push({
    subject,
    key: key.text,
    medium,
    via: 'write',
    library: site.library.title,
    confidence: verdict.confidence,
    location,
    steps: stepsOf(analysis, site, verdict, frames),
    runsOn: place,
    ...(stores && isLastResort(analysis, site.node) && { isLastResort: true }),
    weakness,
    evidence: [verdict.evidence],
  });
}

const weaknessOf = (leaf: Leaf): TokenFlow['weakness'] => leaf.at.sealed ?? null;

/**
 * Values sealed with a key that is not at hand: protected, and worth a line in the inventory when the key names them.
 */
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
