import type { Location } from '../project/location.js';

/** A place where native code asks for biometrics. */
export interface NativePrompt {
  readonly location: Location;
  /** Whether a key or Keychain item depends on the answer. */
  readonly isBound: boolean;
}
