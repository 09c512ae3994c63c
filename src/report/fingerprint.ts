import { createHash } from 'node:crypto';
import type { Finding } from './report.js';

type Identified = Pick<Finding, 'rule' | 'location' | 'key' | 'medium' | 'subject'> & { readonly scope: string | null };

/**
 * What makes a finding the same one in the next version of the app. It holds no line and no name of a local, so it
 * survives moved code, renamed variables and reformatting. `numbered` tells equal ones apart.
 */
export function identify({ rule, location, medium, subject, key, scope }: Identified): string {
  // Settings are told apart by their key; the files they stand in are not always loaded, so their scope may vary.
  const place = medium === null ? null : scope;
  const identity = JSON.stringify([rule, location.file, medium, subject?.kind ?? null, key, place]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

/** Findings with the same identity, in the order of the code: `<identity>:1`, `<identity>:2`. */
export function numbered<T extends { readonly fingerprint: string }>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [identity = ''] = finding.fingerprint.split(':');
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return { ...finding, fingerprint: `${identity}:${ordinal}` };
  });
}
