import { type Chunk, type Embedding, handlerChunk, scriptChunk } from './chunk.js';
import type { Attribute, Span, Tag } from './html-tags.js';

/** A script element whose text is in the page. */
export interface InlineScript {
  readonly body: Span;
  readonly isModule: boolean;
}

/** Data blocks, templates and import maps are no scripts: https://html.spec.whatwg.org/#attr-script-type */
const scriptTypes = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|type)script(?:;.*)?|text\/(?:babel|jsx))$/i;

export function inlineScripts(tags: readonly Tag[]): InlineScript[] {
  return tags.flatMap((tag) => {
    const type = attributeValue(tag, 'type') ?? '';
    if (tag.name !== 'script' || !tag.body || attributeValue(tag, 'src') !== undefined) return [];
    return scriptTypes.test(type.trim()) ? [{ body: tag.body, isModule: /^module$/i.test(type.trim()) }] : [];
  });
}

export const scriptSources = (tags: readonly Tag[]): string[] =>
  tags.filter((tag) => tag.name === 'script').flatMap((tag) => attributeValue(tag, 'src') ?? []);

export const attributeValue = (tag: Tag, name: string): string | undefined =>
  tag.attributes.find((attribute) => attribute.name === name)?.value;

/** Scripts that share a global scope. */
export function classicChunk(text: string, body: Span): Chunk {
  return scriptChunk(text, roomAround(text, withoutComment(text, body)), 'shared');
}

/** A module has names of its own, so it becomes a block, which imports and exports do not allow. */
export function moduleChunk(text: string, body: Span): Chunk {
  const hasImports = /\b(?:import|export)\b/.test(text.slice(body.start, body.end));
  return scriptChunk(text, roomAround(text, body), hasImports ? 'shared' : 'own');
}

/** `onclick` and its like; values with character references are left out, since decoding them moves positions. */
export function handlerChunks(text: string, tags: readonly Tag[]): Chunk[] {
  const handlers = tags
    .flatMap((tag) => tag.attributes)
    .filter(({ name, value }) => isHandler(name) && !value.includes('&'));
  return handlers.map((handler) => handlerChunk(text, handlerRoom(handler))).filter((chunk) => chunk !== null);
}

const isHandler = (name: string): boolean => /^on[a-z]+$/.test(name);

function handlerRoom({ start, valueStart, value, end }: Attribute): Embedding {
  return { from: start, start: valueStart, end: valueStart + value.length, to: end };
}

export const roomAround = (text: string, { start, end }: Span): Embedding => ({
  from: start - 1,
  start,
  end,
  to: Math.min(end + 1, text.length),
});

/** Old pages hide scripts in `<!--` and `//-->`, of which TypeScript does not know the first. */
function withoutComment(text: string, body: Span): Span {
  const script = text.slice(body.start, body.end);
  const [opening = ''] = /^\s*<!--[^\r\n]*/.exec(script) ?? [];
  if (opening === '') return body;
  const start = body.start + opening.length;
  const closing = script.lastIndexOf('-->');
  if (closing < opening.length || script.indexOf('\n', closing) >= 0) return { start, end: body.end };
  const slashes = script.startsWith('//', closing - 2) ? 2 : 0;
  return { start, end: body.start + closing - slashes };
}
