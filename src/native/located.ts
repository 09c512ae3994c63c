import type { Location } from '../project/location.js';

/** A value of a native project, and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly location: Location;
}
