import type { Comment } from './comment.js';

/** A quoted value, which in .env files may run over lines; any other quoted text; a comment. */
const quotedOrComment =
  /(?<==[ \t]{0,9})(["'`])[\s\S]{0,4000}?(?<!\\)\1|(["'`])(?:\\.|(?!\2)[^\\\n])*\2|(?<!\S)#[^\r\n]*/g;

/**
 * Comments of .env files, properties, TOML, YAML and Podfiles: from a `#` that begins a word to the end of the line.
 */
export const hashComments = (text: string): Comment[] =>
  [...text.matchAll(quotedOrComment)]
    .filter(([found]) => found.startsWith('#'))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
