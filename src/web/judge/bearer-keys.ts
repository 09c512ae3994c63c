import type { ts } from 'ts-morph';
import { classifyName } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Analysis } from '../program/analysis.js';
import { hole } from '../program/keys.js';
import { startAt, Tracer } from '../trace/tracer.js';

/** Keys whose stored value turns out to be a secret where it is read back. */
export type BearerKeys = ReadonlyMap<string, BearerUse>;

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

/** Traces an authorisation header, a cipher's key, or a member that is named like a secret, back to the keys it is read from. */
export function bearerKeysOf(analysis: Analysis, expression: ts.Expression, use: BearerUse['use']): BearerKeys {
  const keys = new Map<string, BearerUse>();
  const tracer = new Tracer(analysis, maxVisits[use]);
  tracer.visit(expression, startAt(expression, null));
  for (const leaf of tracer.leaves) {
    if (leaf.kind !== 'read' || leaf.key === null || leaf.key.includes(hole) || keys.has(leaf.key)) continue;
    const { path } = leaf.at;
    if (use === 'read as a secret' && path.length === 0) continue;
    const { file, line } = analysis.world.locate(expression);
    keys.set(leaf.key, { kind: kindOf(path.at(-1) ?? '', use), path, use, place: `${file}:${line}` });
  }
  return keys;
}

function kindOf(name: string, use: BearerUse['use']): SecretKind {
  if (use === 'used as a cryptographic key') return 'key';
  const verdict = classifyName(name);
  return verdict === null || verdict === 'harmless' ? 'access-token' : verdict.kind;
}
