import { createRequire } from 'node:module';
import type { Token } from 'parse5';

const require = createRequire(import.meta.url);

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Tag extends Span {
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosing: boolean;
  readonly attributes: readonly Attribute[];
  /** What stands between `<script>` and `</script>`, and the same for other elements whose content is only text. */
  body: Span | null;
}

export interface Attribute extends Span {
  /** In lower case. */
  readonly name: string;
  /** The value as written, character references included. */
  readonly value: string;
  readonly valueStart: number;
}

/**
 * The tags of an HTML file, in order. Only the tokenizer of the HTML parser is used: building the tree takes more
 * than linear time for markup that is made to be slow, and nobody here needs a tree.
 */
export function readTags(text: string): Tag[] {
  const { Tokenizer, TokenizerMode }: typeof import('parse5') = require('parse5');
  const tags: Tag[] = [];
  let open: Tag | null = null;
  const closeBody = (end: number) => {
    if (open?.body) open.body = { start: open.body.start, end };
    open = null;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const tag = tagOf(text, token, false);
        tags.push(tag);
        const mode = textModes.get(tag.name);
        if (!mode || hasNoText(text, tag)) return;
        tokenizer.state = TokenizerMode[mode];
        tag.body = { start: tag.end, end: text.length };
        open = tag;
      },
      onEndTag(token) {
        closeBody(token.location?.startOffset ?? text.length);
        tags.push(tagOf(text, token, true));
      },
      onEof: () => closeBody(text.length),
      onComment: ignore,
      onDoctype: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  return tags;
}

/** https://html.spec.whatwg.org/multipage/syntax.html#elements-2 */
const textModes: ReadonlyMap<string, 'SCRIPT_DATA' | 'RAWTEXT' | 'RCDATA'> = new Map([
  ['script', 'SCRIPT_DATA'],
  ['style', 'RAWTEXT'],
  ['iframe', 'RAWTEXT'],
  ['xmp', 'RAWTEXT'],
  ['noembed', 'RAWTEXT'],
  ['noframes', 'RAWTEXT'],
  ['textarea', 'RCDATA'],
  ['title', 'RCDATA'],
]);

/** `<Title>` and `<style />` of the component languages hold no text, nor does a tag in a string of an expression. */
function hasNoText(text: string, { name, selfClosing, start }: Tag): boolean {
  const written = text.slice(start + 1, start + 1 + name.length);
  const isComponent = written !== name && written !== name.toUpperCase();
  return selfClosing || isComponent || /["'`]/.test(text.charAt(start - 1));
}

function tagOf(text: string, token: Token.TagToken, closes: boolean): Tag {
  const start = token.location?.startOffset ?? 0;
  const end = token.location?.endOffset ?? start;
  const attributes = Object.entries(token.location?.attrs ?? {}).map(([name, location]) =>
    attributeOf(text, name, location.startOffset, location.endOffset),
  );
  return { name: token.tagName, closes, selfClosing: token.selfClosing, attributes, start, end, body: null };
}

function attributeOf(text: string, name: string, start: number, end: number): Attribute {
  const [prefix = ''] = /^.[^=]*=\s*/s.exec(text.slice(start, end)) ?? [];
  if (prefix === '') return { name, value: '', valueStart: end, start, end };
  const quoted = /["']/.test(text.charAt(start + prefix.length));
  const valueStart = start + prefix.length + (quoted ? 1 : 0);
  return { name, value: text.slice(valueStart, quoted ? end - 1 : end), valueStart, start, end };
}
