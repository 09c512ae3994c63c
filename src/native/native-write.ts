import type { Location } from '../project/location.js';
import type { NamedSecret } from './code/lookup.js';

/** A place where native code stores something readable. */
export interface NativeWrite {
  readonly store: NativeStore;
  /** `null`: it stores whatever it is given, and nobody can say what that is. */
  readonly secret: NamedSecret | null;
  readonly key: string | null;
  readonly location: Location;
  /** Nothing but a name speaks for it. */
  readonly isNameOnly: boolean;
}

export type NativeStore = AndroidStore | IosStore;
export type AndroidStore = 'preferences' | 'datastore' | 'sqlite' | 'paper' | 'file' | 'external-file';
export type IosStore = 'user-defaults' | 'icloud' | 'realm' | 'core-data' | 'ios-file';
