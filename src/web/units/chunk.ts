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

/** A whole script element. The `;` keeps it apart from what stands before and after it. */
export function scriptChunk(text: string, at: Embedding): Chunk {
  return enclose(text, at, ';', ';');
}

/** An expression in markup, or `null` when it does nothing or cannot stand where it is. */
export function expressionChunk(text: string, at: Embedding): Chunk | null {
  const code = text.slice(at.start, at.end);
  if (!acts(code) || /;\s*$/.test(code) || !isSelfContained(code)) return null;
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
const blank = (text: string): string => text.replace(/[^\r\n\u2028\u2029]+/g, (run) => ' '.repeat(run.length));

/** Only calls and assignments can move a value. */
const acts = (code: string): boolean => /[(=`]/.test(code);

/** What reads differently, or not at all, at the beginning of a statement. */
const needsParentheses = /^\s*(?:\{|function\b|class\b|async\s+function\b|let\b)/;

/** `open` ends just before the code or at its left in the room there is; `close` follows the code. */
function enclose(text: string, at: Embedding, open: string, close: string): Chunk {
  const before = text.slice(at.from, at.start);
  const after = text.slice(at.end, at.to);
  const opened = open.slice(0, 1) + blank(before.slice(1, before.length - open.length + 1)) + open.slice(1);
  return {
    start: at.from,
    text:
      (before === '' ? '' : opened) +
      text.slice(at.start, at.end) +
      (after === '' ? '' : close + blank(after.slice(close.length))),
  };
}
