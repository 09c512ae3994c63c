/** A token of a Gradle script, in Groovy or Kotlin. */
export interface Token {
  /** `text`: a literal that holds no interpolation. `template`: one that does. */
  readonly kind: 'word' | 'number' | 'text' | 'template' | 'sign';
  /** The content of a literal without its quotes, anything else as written. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first on its line: these languages end statements so. */
  readonly startsLine: boolean;
}

const newline = 10;

/**
 * Splits a script into tokens, so that one reader does for both languages. Broken code gives tokens too: what it means
 * is for the readers to judge.
 */
export function tokenize(code: string): Token[] {
  const tokens: Token[] = [];
  let startsLine = true;
  for (let at = 0; at < code.length; ) {
    const unit = code.charCodeAt(at);
    if (unit === newline) startsLine = true;
    const space = unit <= 32 ? at + 1 : endOfComment(code, at);
    if (space > at) {
      at = space;
      continue;
    }
    const token = tokenAt(code, at, startsLine);
    tokens.push(token);
    startsLine = false;
    at = token.end;
  }
  return tokens;
}

function tokenAt(code: string, start: number, startsLine: boolean): Token {
  const unit = code.charCodeAt(start);
  const first = code.charAt(start);
  if (first === '"' || first === "'") return literalAt(code, start, first, startsLine);
  if (first === '`') {
    const end = endOf(code, '`', start + 1);
    return { kind: 'word', value: code.slice(start + 1, end - 1), start, end, startsLine };
  }
  if (!isWordUnit(unit) && first !== '@') return { kind: 'sign', value: first, start, end: start + 1, startsLine };
  const isNumber = isDigit(unit);
  let end = start + 1;
  while (
    isWordUnit(code.charCodeAt(end)) ||
    (isNumber && code.charAt(end) === '.' && isDigit(code.charCodeAt(end + 1)))
  )
    end++;
  return { kind: isNumber ? 'number' : 'word', value: code.slice(start, end), start, end, startsLine };
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Letters, digits, `_`, `$`, and whatever is not ASCII. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  isDigit(unit) ||
  unit === 95 ||
  unit === 36 ||
  unit > 127;

/** `at` itself where no comment begins; line ends stay outside. */
function endOfComment(code: string, at: number): number {
  if (code.startsWith('//', at)) {
    const end = code.indexOf('\n', at);
    return end < 0 ? code.length : end;
  }
  return code.startsWith('/*', at) ? endOf(code, '*/', at + 2) : at;
}

function endOf(code: string, closing: string, from: number): number {
  const at = code.indexOf(closing, from);
  return at < 0 ? code.length : at + closing.length;
}

function literalAt(code: string, start: number, quote: string, startsLine: boolean): Token {
  const block = quote.repeat(3);
  const isBlock = code.startsWith(block, start);
  const end = isBlock ? endOf(code, block, start + 3) : endOfLiteral(code, start + 1, quote);
  const width = isBlock ? 3 : 1;
  const value = code.slice(start + width, Math.max(end - width, start + width));
  const isTemplate = quote === '"' && /(?<!\\)\$[\w{]/.test(value);
  return { kind: isTemplate ? 'template' : 'text', value, start, end, startsLine };
}

/** One that is not closed ends with its line. */
function endOfLiteral(code: string, from: number, quote: string): number {
  for (let at = from; at < code.length; at++) {
    const unit = code.charAt(at);
    if (unit === '\\') at++;
    else if (unit === quote) return at + 1;
    else if (unit === '\n') return at;
  }
  return code.length;
}

export const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.value);

export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.value);
