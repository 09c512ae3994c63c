import { createHash } from 'node:crypto';
import type { Finding } from './report.js';

type Identified = Pick<Finding, 'rule' | 'location' | 'key' | 'medium' | 'subject'>;

/**
 * What makes a finding the same one in the next version of the app. It holds no line and no local name, so it
 * survives moved code, renamed variables and reformatting; equal findings in a file are told apart by their order.
 */
export function fingerprints(findings: readonly Identified[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([
      finding.rule,
      finding.location.file,
      finding.medium,
      finding.subject?.kind ?? null,
      finding.key,
    ]);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return createHash('sha256').update(`${identity}#${ordinal}`).digest('hex').slice(0, 32);
  });
}
