import type { ts } from 'ts-morph';
import type { Medium } from '../../catalogue/medium.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Frame } from '../program/symbols/frame.js';

/** One thing a value passed through, towards the write. */
export interface Step {
  readonly node: ts.Node;
  readonly note: string;
  readonly next: Step | null;
}

/** A name the value had, nearest to the write first. */
export interface SeenName {
  readonly name: string;
  readonly node: ts.Node;
  readonly next: SeenName | null;
}

/** Where a trace stands: which part of the value at a node is wanted, and how it got there. */
export interface At {
  /** Members of the value at the node that lead to the value wanted. Empty: the whole value. */
  readonly path: readonly string[];
  readonly steps: Step | null;
  /** Names of the wanted value itself; names of the objects it was taken from are not evidence. */
  readonly names: readonly SeenName[];
  /** The last node at which the whole value was wanted: its type tells what the value holds. */
  readonly whole: ts.Node;
  readonly frames: Frame | null;
  readonly depth: number;
  /**
   * Members of the wanted value that are set anew on its way to the write, or missing where it is taken:
   * `{ ...account, password: '***' }`, `answer.token ? null : answer`.
   */
  readonly replaced?: ReadonlySet<string>;
  /** Whether a member is left out, however deep in the value: by what `JSON.stringify` is told, or by a filter of its pairs. */
  readonly hides?: (name: string, depth: number) => boolean;
  /** What is cut out of the text on its way, as it is called in the code: `secret` of `text.replace(secret, '***')`. */
  readonly takenOut?: string;
  /** Set when the value is encrypted on its way to the write, with a key that whoever has the data can have too. */
  readonly sealed?: KeyAtHand;
  /** Set when an object on the way has another member that is called a token: `user` of `{ access_token, user }`. */
  readonly besideToken?: boolean;
  /** Set when the value becomes a member that only the running app names: `{ ...form, [name]: value }`. */
  readonly ofAnyMember?: boolean;
  /** The class of the `this` whose member is wanted, also where a class that it extends names it. */
  readonly self?: ts.ClassLikeDeclaration;
  /** Set when the value is taken only where a member of it is missing: the last of `answer.user || answer`. */
  readonly insteadOfMember?: boolean;
}

export type KeyAtHand = 'key-in-bundle' | 'key-beside-data';

/** What a trace ends at. */
export type Leaf = { readonly at: At; readonly node: ts.Node } & (
  | { readonly kind: 'source'; readonly secret: SecretKind; readonly note: string }
  /** `isNamed`: the request asked for the value by its name. */
  | { readonly kind: 'response'; readonly label: string; readonly issuesTokens: boolean; readonly isNamed?: boolean }
  | { readonly kind: 'read'; readonly key: string | null; readonly medium: Medium }
  /** Made up on the device: a random number, a time, a UUID. */
  | { readonly kind: 'generated' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  /** Encrypted with a key that is not at hand, or hashed. */
  | { readonly kind: 'cipher' }
  /**
   * A call whose body is followed: its declared type may tell more than the body. Set where the body passes on what
   * comes from elsewhere, or nothing but what lies in the slot that is written to.
   */
  | { readonly kind: 'typed'; readonly passedOn?: 'from elsewhere' | 'from the slot' }
  | { readonly kind: 'unknown' }
);
