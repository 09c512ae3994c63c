import type { Located } from '../located.js';

/** What the package manager files of an app say. */
export interface Dependencies {
  /** Entries of its package.json files by name; where several name a package, the one nearest to the app counts. */
  readonly declared: ReadonlyMap<string, DeclaredDependency>;
  /** Versions that the lockfile fixes, by name. */
  readonly locked: ReadonlyMap<string, Located<string>>;
  /** Scopes such as `@ionic-enterprise` that come from a registry of their own. */
  readonly registries: ReadonlySet<string>;
  /** Unencrypted addresses that code is downloaded from. */
  readonly downloads: readonly Located<string>[];
}

export interface DeclaredDependency extends Located<string> {
  readonly name: string;
}
