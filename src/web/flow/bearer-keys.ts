import { classifyName } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Analysis } from './analysis.js';
import { startAt, Tracer } from './tracer.js';

/** Keys whose stored value is read back and sent as a credential, with where. */
export type BearerKeys = ReadonlyMap<string, BearerUse>;

export interface BearerUse {
  readonly kind: SecretKind;
  /** Member of the stored value that is sent: `token` of a stored user. */
  readonly name: string | null;
  /** `file:line`. */
  readonly place: string;
}

/** Traces every authorisation header back to the storage keys it is read from. */
export function findBearerKeys(analysis: Analysis): BearerKeys {
  const keys = new Map<string, BearerUse>();
  for (const expression of analysis.index.bearers) {
    const tracer = new Tracer(analysis);
    tracer.visit(expression, startAt(expression, null));
    for (const leaf of tracer.leaves) {
      if (leaf.kind !== 'read' || leaf.key === null || leaf.key.includes('${') || keys.has(leaf.key)) continue;
      const { file, line } = analysis.world.locate(expression);
      const member = leaf.at.path.at(-1) ?? null;
      const verdict = member === null ? null : classifyName(member);
      const kind = verdict === null || verdict === 'harmless' ? 'access-token' : verdict.kind;
      keys.set(leaf.key, { kind, name: member, place: `${file}:${line}` });
    }
  }
  return keys;
}
