import type { ts } from 'ts-morph';
import { classifyName } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Analysis } from './analysis.js';
import { hole } from './keys.js';
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

/** Only the keys that are read matter, and they lie near. */
const maxVisits = 400;

/** Traces an authorisation header back to the storage keys it is read from. */
export function bearerKeysOf(analysis: Analysis, expression: ts.Expression): BearerKeys {
  const keys = new Map<string, BearerUse>();
  const tracer = new Tracer(analysis, maxVisits);
  tracer.visit(expression, startAt(expression, null));
  for (const leaf of tracer.leaves) {
    if (leaf.kind !== 'read' || leaf.key === null || leaf.key.includes(hole) || keys.has(leaf.key)) continue;
    const { file, line } = analysis.world.locate(expression);
    const name = leaf.at.path.at(-1) ?? null;
    const verdict = name === null ? null : classifyName(name);
    const kind = verdict === null || verdict === 'harmless' ? 'access-token' : verdict.kind;
    keys.set(leaf.key, { kind, name, place: `${file}:${line}` });
  }
  return keys;
}
