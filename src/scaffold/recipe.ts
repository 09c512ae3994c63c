import type { Backend } from '../catalogue/backends.js';
import type { NativeFacts } from '../native/read-native.js';
import type { Project } from '../project/project.js';
import type { Finding } from '../report/report.js';
import type { Answers } from './answers.js';
import type { Draft } from './draft.js';
import type { Surroundings } from './surroundings.js';
import type { Templates } from './templates.js';

/** Everything a recipe may look at. */
export interface Scene {
  readonly project: Project;
  readonly native: NativeFacts;
  readonly surroundings: Surroundings;
  readonly answers: Answers;
  readonly backend: Backend;
  readonly templates: Templates;
  /** Of this app, as the audit before the plan reported them. */
  readonly findings: readonly Finding[];
}

/** One subject of the plan. Planning again after applying must add nothing. */
export type Recipe = (scene: Scene, draft: Draft) => void;
