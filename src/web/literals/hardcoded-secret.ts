import type { LiteralSecret } from '../../catalogue/classify-literal.js';
import type { Location } from '../../project/location.js';

/** A secret that stands in the code of the app, or that the build puts there. Its value is not kept. */
export interface HardcodedSecret {
  readonly secret: Omit<LiteralSecret, 'start' | 'end'>;
  /** What it is given to; `null` when the code gives it no name. */
  readonly name: string | null;
  readonly location: Location;
  /** Where else the same value stands. */
  readonly elsewhere?: readonly Location[];
  /** Set when the code only names a variable, whose value the build fills in. */
  readonly isVariable?: boolean;
}
