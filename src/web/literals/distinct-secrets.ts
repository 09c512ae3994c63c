import type { LiteralSecret } from '../../catalogue/classify-literal.js';
import type { Location } from '../../project/location.js';
import type { HardcodedSecret } from './hardcoded-secret.js';

/** A secret with its value, which goes no further; `null` where the code only names a variable. */
export type FoundSecret = HardcodedSecret & { readonly value: string | null };

/** Each secret once, at the place that says most of it: settings for every environment often hold the same. */
export function distinctSecrets(found: readonly FoundSecret[]): HardcodedSecret[] {
  const byValue = new Map<string | FoundSecret, [FoundSecret, ...FoundSecret[]]>();
  for (const one of found) {
    const key = one.value === null ? one : `${one.secret.kind} ${one.value}`;
    const same = byValue.get(key);
    if (same === undefined) byValue.set(key, [one]);
    else if (same.some(({ location }) => isSamePlace(location, one.location))) continue;
    else if (rank(one) < rank(same[0])) same.unshift(one);
    else same.push(one);
  }
  return [...byValue.values()].map(([{ value: _, ...first }, ...others]) =>
    others.length === 0 ? first : { ...first, elsewhere: others.map(({ location }) => location) },
  );
}

/** From the worst. */
const reaches: readonly LiteralSecret['reach'][] = ['secret', 'service-key', 'test', 'publishable'];

const rank = ({ secret }: FoundSecret): number => reaches.indexOf(secret.reach);

/** One file may give away by its names what another gives away by its use. */
const isSamePlace = (one: Location, other: Location): boolean =>
  one.file === other.file && one.line === other.line && one.column === other.column;
