import type { Backend } from '../catalogue/backends.js';
import type { NativeFacts } from '../native/read-native.js';
import type { Project } from '../project/project.js';
import type { StorageAccess } from '../web/storage-access.js';
import type { TokenFlow } from '../web/token-flow.js';
import type { Answers } from './answers.js';
import type { Draft } from './draft.js';
import type { Moves } from './migration/move.js';
import type { Surroundings } from './surroundings.js';
import type { Selection, Templates } from './templates.js';

/** What was found in an app, and what its developer wants. */
export interface Brief {
  readonly project: Project;
  readonly native: NativeFacts;
  readonly flows: readonly TokenFlow[];
  readonly accesses: readonly StorageAccess[];
  readonly surroundings: Surroundings;
  readonly answers: Answers;
  readonly backend: Backend;
  readonly templates: Templates;
}

/** Everything a recipe may look at. */
export interface Scene extends Brief {
  readonly moves: Moves;
  readonly selection: Selection;
}

/** One subject of the plan. Planning again after applying must add nothing. */
export type Recipe = (scene: Scene, draft: Draft) => void;
