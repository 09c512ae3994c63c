import { isSelfContained } from './self-contained.js';

/** Script to keep, and where. The text may include punctuation put over the markup around it. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** Code inside markup: `[start, end)` is the code, `[from, start)` and `[end, to)` may be overwritten. */
export interface Embedding {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** The text with only the chunks left; everything else is blank. Of overlapping chunks the first is kept. */
export function keepChunks(text: string, chunks: readonly Chunk[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const chunk of [...chunks].sort((a, b) => a.start - b.start)) {
    if (chunk.start < position) continue;
    pieces.push(blank(text.slice(position, chunk.start)), chunk.text);
    position = chunk.start + chunk.text.length;
  }
  pieces.push(blank(text.slice(position)));
  return pieces.join('');
}

/** A whole script, kept apart from what stands before and after it; its names are its own when it is a block. */
export function scriptChunk(text: string, at: Embedding, names: 'shared' | 'own'): Chunk {
  return names === 'own' ? enclose(text, at, '{', '}') : enclose(text, at, ';', ';');
}

/** An expression in markup, or `null` when it does nothing or cannot stand where it is. */
export function expressionChunk(text: string, at: Embedding): Chunk | null {
  const code = text.slice(at.start, at.end);
  if (!acts(code) || code.trimEnd().endsWith(';') || !isSelfContained(code)) return null;
  if (at.start - at.from >= 2 && at.to > at.end) return enclose(text, at, ';(', ')');
  return needsParentheses.test(code) ? null : enclose(text, at, ';', ';');
}

/** An event handler: a list of statements, or a function or an object of them. */
export function handlerChunk(text: string, at: Embedding): Chunk | null {
  const code = text.slice(at.start, at.end);
  if (needsParentheses.test(code)) return expressionChunk(text, at);
  return acts(code) && isSelfContained(code) ? enclose(text, at, ';', ';') : null;
}

/** Line breaks stay, as the TypeScript scanner counts them. */
export const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]+/g, (run) => ' '.repeat(run.length));

/** Only calls and assignments can move a value. */
const acts = (code: string): boolean => /[(=`]/.test(code);

/** What reads differently, or not at all, at the beginning of a statement. */
const needsParentheses = /^\s*(?:\{|function\b|class\b|async\s+function\b|let\b)/;

/** Puts `open` on the last characters of the room before the code, and `close` on the first of the room after. */
function enclose(text: string, at: Embedding, open: string, close: string): Chunk {
  const before = text.slice(at.from, at.start);
  const head = reversed(overwrite(reversed(before), reversed(open)));
  return { start: at.from, text: head + text.slice(at.start, at.end) + overwrite(text.slice(at.end, at.to), close) };
}

/** The room, blank but for the marks on its first characters that are no line breaks. */
function overwrite(room: string, marks: string): string {
  let next = 0;
  return blank(room).replace(/ /g, () => marks.charAt(next++) || ' ');
}

const reversed = (text: string): string => text.split('').reverse().join('');
