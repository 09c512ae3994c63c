import { ts } from 'ts-morph';
import type { SecretKind } from '../../catalogue/secret.js';
import type { SecretMember } from '../program/secrets/type-evidence.js';
import type { Confidence } from '../token-flow.js';
import type { Leaf } from '../trace/trace.js';

/** What a stored value is believed to be, and why. */
export interface Verdict {
  readonly kind: SecretKind;
  readonly name: string;
  readonly confidence: Confidence;
  readonly evidence: string;
  readonly leaf: Leaf;
  /** The declaration of the secret member, when the type of the value is the evidence. */
  readonly member?: SecretMember;
}

/** From the most to the least damaging; used to choose among verdicts of equal confidence. */
export const kinds: readonly SecretKind[] = [
  ...(['refresh-token', 'password', 'key', 'api-secret', 'credentials', 'pin', 'access-token', 'session'] as const),
  ...(['id-token', 'oauth-code', 'one-time-token', 'push-token'] as const),
];
export const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** The surest first, of these the most damaging, and of these the one that tells most of where the secret comes from. */
export const gravestFirst = (a: Verdict, b: Verdict): number =>
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  distance(a.leaf) - distance(b.leaf);

/** What a server or library gives is an origin; what was kept before, or starts empty, comes from elsewhere. */
function distance({ kind, node }: Leaf): number {
  if (kind === 'source' || kind === 'response') return 0;
  return kind === 'read' || ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.NullKeyword ? 2 : 1;
}
