import { classifyName, type NameVerdict } from '../../../catalogue/classify-name.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import type { Verdict } from '../verdict.js';
import { isBareToken } from './by-name.js';

/**
 * A bare "token" is what its key says: one that renews the session, or one that serves once. What `isSent` as a
 * credential opens the same as an access token, also where it is called an ID token.
 */
export function ofKindNamed(verdict: Verdict, keyVerdict: NameVerdict, isSent: boolean): Verdict {
  if (verdict.kind !== 'access-token') return verdict;
  const named = isBareToken(verdict.name) ? keyVerdict : classifyName(verdict.name);
  if (named === null || named === 'harmless' || named.strength === 'weak') return verdict;
  const isNarrower = narrower.has(named.kind) || (named.kind === 'id-token' && !isSent);
  return isNarrower ? { ...verdict, kind: named.kind } : verdict;
}

const narrower: ReadonlySet<SecretKind> = new Set(['refresh-token', 'one-time-token']);
