import type { Medium } from '../../catalogue/medium.js';
import type { StorageOption } from '../../catalogue/storage-options.js';
import type { Location } from '../../project/location.js';
import type { TokenFlow } from '../../web/token-flow.js';
import type { KeyUses } from './key-uses.js';
import type { SecureStore } from './secure-store.js';

/** A key whose every use in the code is known, so that all of them can go to the vault together. */
export interface Move {
  readonly store: SecureStore;
  readonly medium: Medium;
  readonly key: string;
  /** One of those that write it. */
  readonly flow: TokenFlow;
  readonly uses: KeyUses;
  /** The library that keeps it, when the app does not write it itself. */
  readonly told: ToldUse | null;
}

/** A call of a library that is told to keep things in the vault. */
export interface ToldUse {
  readonly option: StorageOption;
  readonly call: Location;
}

export interface Moves {
  readonly moves: readonly Move[];
  /** Libraries that keep things in a way of their own, for which no key has to move. */
  readonly told: readonly ToldUse[];
  readonly left: readonly Left[];
}

/** A secret that is left to a person, and why. */
export interface Left {
  readonly flow: TokenFlow;
  /** A clause. */
  readonly reason: string;
  /** Where the reason lies. */
  readonly at: { readonly file: string; readonly line: number } | null;
}

/** When the code of the app stays as it is. */
export const noMoves: Moves = { moves: [], told: [], left: [] };
