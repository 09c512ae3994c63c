import type { Medium } from '../catalogue/medium.js';
import type { Location } from '../project/location.js';

/** A call of a store: what the app keeps, reads or removes there, secret or not. */
export interface StorageAccess {
  /** `clear` removes everything. */
  readonly kind: 'write' | 'read' | 'remove' | 'clear';
  /** Id of the catalogue entry. */
  readonly library: string;
  readonly medium: Medium;
  readonly key: AccessKey;
  /**
   * The calls that hand over the key, where it is a parameter of a wrapper, which may serve other values too; `null`
   * where it is none.
   */
  readonly decidedBy: readonly KeyedCall[] | null;
  readonly call: Location;
  /** What the method is called on; `null` for a method that was taken out of its object. */
  readonly receiver: Location | null;
  /** It runs when its module loads, before anything can be waited for. */
  readonly isImmediate: boolean;
}

/** What the code tells of a key. */
export interface AccessKey {
  /** `null` when it does not tell, or tells only a part. */
  readonly text: string | null;
  /** The known parts, between which the unknown ones lie; `null` when nothing is known. */
  readonly parts: readonly string[] | null;
}

/** A call of the app that decides the key of an access which it reaches through wrappers. */
export interface KeyedCall {
  readonly key: AccessKey;
  readonly call: Location;
}
