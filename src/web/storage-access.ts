import type { Medium } from '../catalogue/medium.js';
import type { Location } from '../project/location.js';

/** A call of a store: what the app keeps, reads or removes there, secret or not. */
export interface StorageAccess {
  /** `clear` removes everything. */
  readonly kind: 'write' | 'read' | 'remove' | 'clear';
  /** Id of the catalogue entry. */
  readonly library: string;
  readonly medium: Medium;
  /** `null` when the code does not tell, or tells only a part. */
  readonly key: string | null;
  readonly call: Location;
  /** What the method is called on; `null` for a method that was taken out of its object. */
  readonly receiver: Location | null;
  /** It runs when its module loads, before anything can be waited for. */
  readonly isImmediate: boolean;
}
