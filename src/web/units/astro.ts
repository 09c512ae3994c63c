import type { Diagnostic } from '../../project/diagnostic.js';
import { blank, type Chunk, keepChunks, scriptChunk } from './chunk.js';
import { controls } from './html.js';
import { readTags } from './html-tags.js';
import { handlerChunks, inlineScripts, moduleChunk, scriptSources } from './page-scripts.js';
import { passwordBindings } from './password-bindings.js';
import type { UnitResult } from './source-unit.js';

/**
 * Frontmatter between two `---`, then HTML with expressions that only run when the page is built. Astro's own parser
 * would add 5 MB of WebAssembly and 0.2 s, and has nothing more to say about the scripts that reach the device.
 * https://docs.astro.build/en/basics/astro-components/
 */
export function astroUnit(file: string, text: string): UnitResult {
  const front = frontmatter(text);
  const tags = readTags(blank(text.slice(0, front.end)) + text.slice(front.end));
  const scripts = inlineScripts(tags).map(({ body }) => moduleChunk(text, body));
  const script = keepChunks(text, [...front.chunks, ...scripts, ...handlerChunks(text, tags)]);
  const markup = {
    scriptSources: scriptSources(tags),
    passwordBindings: passwordBindings(controls(tags)),
    listeners: [],
  };
  const diagnostics: Diagnostic[] = front.isOpen
    ? [{ kind: 'unparsable', file, message: 'The frontmatter is not closed by `---`; its markup is left out.' }]
    : [];
  return { unit: { file, script, language: 'ts', isModule: true, markup }, diagnostics };
}

interface Frontmatter {
  readonly chunks: readonly Chunk[];
  readonly end: number;
  readonly isOpen: boolean;
}

function frontmatter(text: string): Frontmatter {
  const [opening] = /^\s*---/.exec(text) ?? [];
  if (opening === undefined) return { chunks: [], end: 0, isOpen: false };
  const closing = /^[ \t]*---/m.exec(text.slice(opening.length));
  const end = closing ? opening.length + closing.index : text.length;
  const to = closing ? end + closing[0].length : end;
  return {
    chunks: [scriptChunk(text, { from: 0, start: opening.length, end, to }, 'shared')],
    end: to,
    isOpen: !closing,
  };
}
