import { classifyName } from '../../../catalogue/classify-name.js';
import type { SecretKind } from '../../../catalogue/secret.js';

const issued: ReadonlySet<SecretKind> = new Set(['access-token', 'refresh-token', 'session', 'id-token']);

/** Whether a name leaves no doubt that it is of a token which a sign-in gives. */
export function isTokenName(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong' && issued.has(verdict.kind);
}
