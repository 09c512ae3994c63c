/** A token of Groovy, Kotlin or Java. */
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

const pattern = new RegExp(
  [
    String.raw`(?<skip>[^\S\n]+|//[^\n]*|/\*[\s\S]*?(?:\*/|$))`,
    String.raw`(?<line>\n)`,
    String.raw`(?<block>"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$))`,
    String.raw`(?<quoted>"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?)`,
    String.raw`(?<number>\d[\w.]*)`,
    String.raw`(?<word>[\p{L}_$@][\p{L}\p{N}_$]*|${'`'}[^${'`'}\n]*${'`'})`,
    String.raw`(?<sign>[\s\S])`,
  ].join('|'),
  'gu',
);

/** Splits code into tokens. Broken code gives tokens too: what it means is for the readers to judge. */
export function tokenize(code: string): Token[] {
  const tokens: Token[] = [];
  let startsLine = true;
  for (const match of code.matchAll(pattern)) {
    const { skip, line, block, quoted, number, word } = match.groups ?? {};
    if (line !== undefined || skip !== undefined) {
      startsLine ||= line !== undefined;
      continue;
    }
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length, startsLine };
    startsLine = false;
    if (block !== undefined) tokens.push({ ...literal(block, 3), ...span });
    else if (quoted !== undefined) tokens.push({ ...literal(quoted, 1), ...span });
    else tokens.push({ kind: number ? 'number' : word ? 'word' : 'sign', value: written.replaceAll('`', ''), ...span });
  }
  return tokens;
}

function literal(written: string, quotes: number): Pick<Token, 'kind' | 'value'> {
  const value = written.slice(quotes, written.length > quotes ? -quotes : undefined);
  const isTemplate = written.startsWith('"') && /(?<!\\)\$[\w{]/.test(value);
  return { kind: isTemplate ? 'template' : 'text', value };
}

export const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.value);

export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.value);
