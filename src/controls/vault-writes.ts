import { libraries } from '../catalogue/index.js';
import type { Library, Write } from '../catalogue/library.js';
import type { Medium } from '../catalogue/medium.js';
import type { Location } from '../project/location.js';
import type { Facts } from '../rules/facts.js';
import { isOneOf, optionOf } from '../rules/library-options.js';
import type { LibraryUse } from '../web/library-use.js';

/** A value that goes into the Keychain or Keystore. */
export interface VaultWrite {
  readonly medium: 'keystore' | 'keystore-biometric';
  readonly location: Location;
}

/**
 * What the app puts there, also where nothing says what it is: a random key has no telling name, and nobody keeps
 * anything but secrets in such a store. A literal is a flag and counts for nothing.
 */
export const vaultWrites = ({ uses }: Pick<Facts, 'uses'>): readonly VaultWrite[] =>
  uses
    .filter(({ runsOn, isIdle }) => runsOn !== 'web' && !isIdle)
    .flatMap((use) => {
      const write = writesOf(libraries.find(({ id }) => id === use.library)).find(({ at }) => at === use.call);
      if (!write || optionOf(use, write.value).kind === 'literal') return [];
      const medium = mediumOf(write, use);
      return medium === 'keystore' || medium === 'keystore-biometric' ? [{ medium, location: use.location }] : [];
    });

const writesOf = (library: Library | undefined): readonly Write[] => library?.writes ?? [];

const mediumOf = ({ settings = [], medium }: Write, use: LibraryUse): Medium | null | 'adapter' =>
  settings.find(({ option, equals = [] }) => isOneOf(optionOf(use, option), ...equals))?.medium ?? medium;
