import type { Address, Slot } from '../catalogue/library.js';
import type { Location } from '../project/location.js';

/** A call of a library that the app makes, with the options by which rules judge it. */
export interface LibraryUse {
  /** Id of the catalogue entry. */
  readonly library: string;
  readonly call: Address;
  readonly options: ReadonlyMap<Slot, OptionValue>;
  readonly location: Location;
  readonly runsOn: 'any' | 'web' | 'native';
  /** It stands in a vault that `init` has added and that nothing of the app uses. */
  readonly isIdle?: boolean;
}

/**
 * What is passed as an option. Members of enums that the library exports are literals of their address, such as
 * `AccessControl.NONE`; what only running the app could tell is `unknown`.
 */
export type OptionValue =
  | { readonly kind: 'literal'; readonly value: string | number | boolean; readonly location: Location }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };
