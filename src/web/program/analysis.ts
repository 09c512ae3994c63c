import type { TextSearch } from '../search/text-search.js';
import type { Markup } from '../units/source-unit.js';
import type { Roles } from './roles.js';
import type { SyntaxIndex } from './syntax/syntax-index.js';
import { Wants } from './wants.js';
import type { World } from './world.js';

/** What one round of the analysis works with. */
export interface Analysis {
  readonly world: World;
  readonly roles: Roles;
  readonly index: SyntaxIndex;
  readonly wants: Wants;
  readonly memo: Memo;
  readonly texts: TextSearch;
  /** What the app's templates say, by file. */
  readonly markup: ReadonlyMap<string, Markup>;
}

/** Answers of one round, by question and node, with what was missing when they were found. */
export type Memo = Map<string, Map<object, { readonly value: unknown; readonly wants: Wants }>>;

/** Answers `question` about `key` once per round; what the answer missed counts for everyone who asks. */
export function remember<V>(analysis: Analysis, question: string, key: object, answer: (inner: Analysis) => V): V {
  let answers = analysis.memo.get(question);
  if (answers === undefined) {
    answers = new Map();
    analysis.memo.set(question, answers);
  }
  let known = answers.get(key);
  if (known === undefined) {
    const wants = new Wants();
    known = { value: answer({ ...analysis, wants }), wants };
    answers.set(key, known);
  }
  analysis.wants.addAll(known.wants);
  return known.value as V;
}
