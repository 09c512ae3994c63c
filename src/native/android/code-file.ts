import { isSign, type Token, tokenize } from '../code/tokens.js';
import { type Locate, locateIn } from '../located.js';

/** A Kotlin or Java source of the app's own. */
export interface CodeFile {
  readonly file: string;
  readonly tokens: readonly Token[];
  readonly locate: Locate;
  /** The words it holds, so that a reader can tell at once whether it concerns it. */
  readonly words: ReadonlySet<string>;
  /** Names that stand for a literal: `KEY = "…"`, also with a type between. The first in the file counts. */
  readonly constants: ReadonlyMap<string, string>;
}

export function readCodeFile(file: string, text: string): CodeFile {
  const tokens = tokenize(text);
  const words = new Set<string>();
  const constants = new Map<string, string>();
  tokens.forEach(({ kind, value }, at) => {
    if (kind !== 'word') return;
    words.add(value);
    const literal = assignedLiteral(tokens, at);
    if (literal !== null && !constants.has(value)) constants.set(value, literal);
  });
  return { file, tokens, locate: locateIn(file, text), words, constants };
}

function assignedLiteral(tokens: readonly Token[], at: number): string | null {
  const equals = isSign(tokens[at + 1], ':') ? at + 3 : at + 1;
  const value = tokens[equals + 1];
  return isSign(tokens[equals], '=') && value?.kind === 'text' ? value.value : null;
}
