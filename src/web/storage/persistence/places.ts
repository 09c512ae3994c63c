import type { Medium } from '../../../catalogue/medium.js';
import type { TokenFlow } from '../../token-flow.js';

/** Where a storage object keeps what it is given, and how weakly it is hidden there. */
export interface Place {
  readonly medium: Medium;
  readonly weakness: TokenFlow['weakness'];
}

/** From the least to the most exposed: which one counts when a storage has several. */
const exposure: readonly Medium[] = [
  ...([
    'memory',
    'keystore-biometric',
    'keystore',
    'encrypted-store',
    'session-storage',
    'cookie',
    'sqlite',
    'indexeddb',
  ] as const),
  ...([
    'ionic-storage',
    'cache-storage',
    'websql',
    'web-storage',
    'local-storage',
    'preferences',
    'file',
    'external-file',
  ] as const),
];

/** What counts of several places. */
export function mostExposed(places: readonly (Place | undefined)[]): Place | undefined {
  let worst: Place | undefined;
  for (const place of places)
    if (place !== undefined && (worst === undefined || exposed(place) > exposed(worst))) worst = place;
  return worst;
}

/** Of two places in one medium, the one that hides nothing counts. */
const exposed = ({ medium, weakness }: Place): number => exposure.indexOf(medium) * 2 + (weakness === null ? 1 : 0);

/** Where nothing is hidden. */
export const plain = (medium: Medium): Place => ({ medium, weakness: null });
