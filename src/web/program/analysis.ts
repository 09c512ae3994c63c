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
  readonly memo: Memo;
  /** Password inputs of the app's templates, by file. */
  readonly passwords: ReadonlyMap<string, readonly PasswordBinding[]>;
}

/** What a question found missing; the next round loads it. */
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

/** Answers of one round, by question and node, with what was missing when they were found. */
export type Memo = Map<string, Map<object, { readonly value: unknown; readonly wants: Wants }>>;

export const noWants = (): Wants => ({ names: new Map(), files: new Set() });

/** Adds what `from` misses to `to`. An empty word list (search everywhere) absorbs any other. */
export function addWants(to: Wants, from: Wants): void {
  for (const file of from.files) to.files.add(file);
  for (const [name, words] of from.names) {
    const known = to.names.get(name);
    if (known === undefined || words.size === 0) to.names.set(name, words);
    else if (known.size > 0) to.names.set(name, new Set([...known, ...words]));
  }
}

/** Answers `question` about `key` once per round; what the answer missed counts for everyone who asks. */
export function remember<V>(analysis: Analysis, question: string, key: object, answer: (inner: Analysis) => V): V {
  let answers = analysis.memo.get(question);
  if (answers === undefined) {
    answers = new Map();
    analysis.memo.set(question, answers);
  }
  let known = answers.get(key);
  if (known === undefined) {
    const wants = noWants();
    known = { value: answer({ ...analysis, wants }), wants };
    answers.set(key, known);
  }
  addWants(analysis.wants, known.wants);
  return known.value as V;
}
