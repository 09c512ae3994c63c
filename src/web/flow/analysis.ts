import type { ts } from 'ts-morph';
import type { PasswordBinding } from '../units/source-unit.js';
import type { Roles } from './roles.js';
import type { SyntaxIndex } from './syntax-index.js';
import type { World } from './world.js';

/** What one round of the analysis works with. */
export interface Analysis {
  readonly world: World;
  readonly roles: Roles;
  readonly index: SyntaxIndex;
  readonly wants: Wants;
  /** Password inputs of the app's templates, by file. */
  readonly passwords: ReadonlyMap<string, readonly PasswordBinding[]>;
}

/** What a round found missing; the next round loads it. */
export interface Wants {
  /**
   * Functions whose callers matter: files that mention the name are loaded. For names too common to search for,
   * the words of which a file must also mention one: the class, its interfaces, the module.
   */
  readonly names: Map<string, ReadonlySet<string>>;
  /** Files behind imports that a trace ran into. */
  readonly files: Set<string>;
}

/** Functions that values flow through. */
export type FunctionNode = ts.FunctionLikeDeclaration;
