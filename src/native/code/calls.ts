import { isSign, type Token } from './tokens.js';

/** Tokens a call or a function may span. People write less; without a bound, nested brackets cost their square. */
const longestCall = 200;
const longestFunction = 5_000;

/** The index of the sign that closes the bracket at `open`, or of the last token looked at. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  const end = Math.min(tokens.length, open + longestCall);
  for (let at = open; at < end; at++) {
    if (isSign(tokens[at], '(', '[', '{')) depth++;
    else if (isSign(tokens[at], ')', ']', '}') && --depth === 0) return at;
  }
  return end - 1;
}

/** What stands between the parentheses at `open`, split at the commas. */
export function argumentsOf(tokens: readonly Token[], open: number): readonly (readonly Token[])[] {
  const close = closingOf(tokens, open);
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, close)) {
    if (isSign(token, '(', '[', '{', '<')) depth++;
    else if (isSign(token, ')', ']', '}', '>')) depth--;
    if (depth <= 0 && isSign(token, ',')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Indices of the `{` around the token at `index`, innermost first. */
export function* blocksAround(tokens: readonly Token[], index: number): Generator<number> {
  let depth = 0;
  for (let at = index - 1; at >= Math.max(0, index - longestFunction); at--) {
    if (isSign(tokens[at], '}')) depth++;
    else if (isSign(tokens[at], '{') && depth-- === 0) {
      depth = 0;
      yield at;
    }
  }
}

/** What stands before a `{`, back to the statement or block before it. It may span lines inside its parentheses. */
export function headerOf(tokens: readonly Token[], open: number): readonly Token[] {
  let depth = 0;
  let start = open;
  while (start > Math.max(0, open - longestCall) && !isSign(tokens[start - 1], ';', '{', '}')) {
    start--;
    if (isSign(tokens[start], ')', ']')) depth++;
    else if (isSign(tokens[start], '(', '[')) depth--;
    if (depth <= 0 && tokens[start]?.startsLine && !isSign(tokens[start], ':', '.')) break;
  }
  return tokens.slice(start, open);
}
