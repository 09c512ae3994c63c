import type { LiteralSecret } from '../catalogue/classify-literal.js';
import type { Severity } from '../report/scales.js';

/** How bad it is that everybody can read the secret. */
export function literalSeverity({ kind, issuer, reach }: Pick<LiteralSecret, 'kind' | 'issuer' | 'reach'>): Severity {
  switch (reach) {
    case 'publishable':
      return 'info';
    case 'test':
    case 'service-key':
      return 'medium';
    case 'secret':
      return issuer !== null && (kind === 'key' || kind === 'api-secret') ? 'critical' : 'high';
  }
}

export const literalSeverityPolicy =
  'critical for private keys and API secrets whose shape tells their issuer; high for tokens and for secrets known by their name; medium for bare API keys and test keys; info for keys that are made for clients, such as those of Google Maps.';
