import { type Comment, endOfLine } from './comment.js';

/** How a language of native projects writes what could be taken for a comment. */
export interface Dialect {
  /** Block comments nest, as in Kotlin and Swift. */
  readonly nests: boolean;
  /** A backslash escapes in texts of three quotes, as everywhere but in Kotlin. */
  readonly escapesBlocks: boolean;
}

/** Comments of Kotlin, Java, Groovy, Swift and Objective-C; what stands in their texts is none. */
export function codeComments(text: string, dialect: Dialect): Comment[] {
  const comments: Comment[] = [];
  const opening = /\/\/|\/\*|#*(?:"""|")|'''|'/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [sign] = match;
    const start = match.index;
    if (sign === '//') opening.lastIndex = endOfLine(text, start);
    else if (sign === '/*') opening.lastIndex = endOfBlock(text, start, dialect.nests);
    else opening.lastIndex = endOfLiteral(text, start, sign, dialect);
    if (sign.startsWith('/')) comments.push({ start, end: opening.lastIndex });
  }
  return comments;
}

function endOfBlock(text: string, start: number, nests: boolean): number {
  const signs = /\/\*|\*\//g;
  signs.lastIndex = start + 2;
  let depth = 1;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    if (match[0] === '*/') depth--;
    else if (nests) depth++;
    if (depth === 0) return signs.lastIndex;
  }
  return text.length;
}

/** A text that is not closed ends with its line; one of three quotes with the file. */
function endOfLiteral(text: string, start: number, opening: string, { escapesBlocks }: Dialect): number {
  const quotes = opening.replaceAll('#', '');
  const closing = quotes + '#'.repeat(opening.length - quotes.length);
  const isBlock = quotes.length === 3;
  const escapes = closing === quotes && (!isBlock || escapesBlocks);
  for (let at = start + opening.length; at < text.length; at++) {
    if (text.startsWith(closing, at)) return at + closing.length;
    if (escapes && text.charAt(at) === '\\') at++;
    else if (!isBlock && text.charAt(at) === '\n') return at;
  }
  return text.length;
}
