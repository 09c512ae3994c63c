import { classifyName, type NameVerdict } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import { isBareToken } from './by-name.js';
import type { Verdict } from './verdict.js';

/** A bare "token" is what its key says: one that renews the session, or one that serves once. */
export function ofKindNamed(verdict: Verdict, keyVerdict: NameVerdict): Verdict {
  if (verdict.kind !== 'access-token') return verdict;
  const named = isBareToken(verdict.name) ? keyVerdict : classifyName(verdict.name);
  const isTelling = named !== null && named !== 'harmless' && named.strength === 'strong' && narrower.has(named.kind);
  return isTelling ? { ...verdict, kind: named.kind } : verdict;
}

const narrower: ReadonlySet<SecretKind> = new Set(['refresh-token', 'id-token', 'one-time-token']);
