import { isExposure } from '../../../catalogue/medium.js';
import { hole } from '../../program/values/keys.js';
import type { TokenFlow } from '../../token-flow.js';
import type { Leaf } from '../../trace/trace.js';
import type { Verdict } from '../verdict.js';
import { slotOf, slotsRead } from './bearer-keys.js';
import { transparent } from './transparent-members.js';

/** What writes are sure to keep, by the slot. */
export type KeptSecrets = ReadonlyMap<string, TokenFlow>;

export function keptBy(flows: Iterable<TokenFlow>): KeptSecrets {
  const kept = new Map<string, TokenFlow>();
  for (const flow of flows) {
    const { key, medium, confidence } = flow;
    if (confidence === 'high' && !isExposure(medium) && key !== null && !key.includes(hole))
      kept.set(slotOf(key, medium), flow);
  }
  return kept;
}

/** What is read back as a whole holds what another write keeps there. */
export function fromKept(kept: KeptSecrets, leaf: Leaf): Verdict | null {
  if (leaf.kind !== 'read' || leaf.key === null || !leaf.at.path.every((member) => transparent.test(member)))
    return null;
  const [flow] = slotsRead(leaf.key, leaf.medium).flatMap((slot) => kept.get(slot) ?? []);
  if (flow === undefined) return null;
  const { kind, name } = flow.subject;
  return {
    kind,
    name,
    confidence: 'medium',
    evidence: `"${name}" is kept under "${leaf.key}" at ${flow.location.file}:${flow.location.line}.`,
    leaf,
    member: { kind, path: [name], declaration: undefined, optional: false, listed: false },
  };
}
