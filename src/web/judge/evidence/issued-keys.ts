import type { SecretKind } from '../../../catalogue/secret.js';
import type { Leaf } from '../../trace/trace.js';
import type { Verdict } from '../verdict.js';

/** What a server makes for its user and shows once, by the request that answers with it and its name in the answer. */
const issued: readonly { readonly request: RegExp; readonly name: RegExp; readonly kind: SecretKind }[] = [
  {
    request: /^POST .*\bapi[-_]?keys?\b/i,
    name: /^(?:raw|plain|full|new|generated|created)?_?key$/i,
    kind: 'api-secret',
  },
  {
    request: /^(?:POST|PUT|PATCH) .*\b(?:users|accounts|staff|employees|cashiers|reset[-_]?pin)\b/i,
    // "pin" alone is a postal code in India.
    name: /^(?:generated|new|temp(?:orary)?|initial|login)_?(?:pin|passcode)$/i,
    kind: 'pin',
  },
  { request: /\b(?:totp|2fa|mfa|two[-_]?factor|authenticator)\b/i, name: /^secret$/i, kind: 'key' },
];

/** `key` of the answer to `POST /api-keys`, `secret` of that to `POST /2fa/setup`, `pin` of that to `POST /users`. */
export function fromKeyRequest(leaf: Leaf): Verdict | null {
  if (leaf.kind !== 'response') return null;
  for (const { request, name, kind } of issued) {
    const named = request.test(leaf.label) ? leaf.at.names.find((seen) => name.test(seen.name)) : undefined;
    const evidence = 'The request that answers with it makes such a key.';
    if (named !== undefined) return { kind, name: named.name, confidence: 'medium', evidence, leaf };
  }
  return null;
}
