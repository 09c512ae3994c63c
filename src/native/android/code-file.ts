import { type Token, tokenize } from '../code/tokens.js';
import { type Locate, locateIn } from '../located.js';

/** A Kotlin or Java source of the app's own. */
export interface CodeFile {
  readonly file: string;
  readonly tokens: readonly Token[];
  readonly locate: Locate;
  /** The words it holds, so that a reader can tell at once whether it concerns it. */
  readonly words: ReadonlySet<string>;
}

export function readCodeFile(file: string, text: string): CodeFile {
  const tokens = tokenize(text);
  const words = new Set<string>();
  for (const { kind, value } of tokens) if (kind === 'word') words.add(value);
  return { file, tokens, locate: locateIn(file, text), words };
}
