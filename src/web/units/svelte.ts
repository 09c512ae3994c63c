import { createRequire } from 'node:module';
import type { AST } from 'svelte/compiler';
import { blank, type Chunk, expressionChunk, keepChunks, scriptChunk } from './chunk.js';
import { readTags, type Span, type Tag } from './html-tags.js';
import { isComponentTag, type Listener } from './listeners.js';
import { exceededBound } from './markup-bounds.js';
import { inlineScripts, roomAround, scriptSources } from './page-scripts.js';
import { type Control, type ControlAttribute, passwordBindings } from './password-bindings.js';
import { componentLanguage, scriptsOnly } from './scripts-only.js';
import type { Markup, UnitResult } from './source-unit.js';
import {
  isNode,
  type SvelteNode,
  type TemplateExpression,
  templateExpressions,
  templateNodes,
} from './svelte-nodes.js';

const require = createRequire(import.meta.url);

/** A component: https://svelte.dev/docs/svelte/svelte-files */
export function svelteUnit(file: string, text: string): UnitResult {
  const tags = readTags(text);
  const bound = exceededBound(text, tags);
  if (bound !== null) return scriptsOnly(file, text, tags, 'bound-reached', bound);
  const template = withoutBodies(text, tags);
  // The parser would search the rest of the file again at each comment, only to throw.
  if (template.lastIndexOf('<!--') > template.lastIndexOf('-->')) {
    return scriptsOnly(file, text, tags, 'unparsable', 'a comment is not closed');
  }
  const { parse }: typeof import('svelte/compiler') = require('svelte/compiler');
  let root: AST.Root;
  try {
    root = parse(template, { modern: true });
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return scriptsOnly(file, text, tags, 'unparsable', reason);
  }
  const nodes = templateNodes(root.fragment);
  const chunks = [
    ...inlineScripts(tags).map(({ body }) => scriptChunk(text, roomAround(text, body), 'shared')),
    ...templateExpressions(nodes).flatMap((found) => templateChunk(text, found) ?? []),
  ];
  const attributeLists = nodes.map((node) => node.attributes).filter(Array.isArray);
  const inputs = attributeLists.map((attributes) => controlOf(text, attributes.filter(isNode)));
  const markup: Markup = {
    scriptSources: scriptSources(tags),
    passwordBindings: passwordBindings(inputs),
    listeners: nodes.flatMap((node) => listenersOf(text, node)),
  };
  const script = keepChunks(text, chunks);
  return { unit: { file, script, language: componentLanguage(tags), isModule: true, markup }, diagnostics: [] };
}

/** Scripts and styles may be in languages that only a preprocessor knows, and would be parsed in vain. */
function withoutBodies(text: string, tags: readonly Tag[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { name, body } of tags) {
    if (!body || (name !== 'script' && name !== 'style')) continue;
    pieces.push(text.slice(position, body.start), blank(text.slice(body.start, body.end)));
    position = body.end;
  }
  return pieces.join('') + text.slice(position);
}

function templateChunk(text: string, { expression, within }: TemplateExpression): Chunk | null {
  const { start, end } = expression;
  let from = start;
  for (let room = 0; room < 2 && from > within.start; ) if (!/[\r\n]/.test(text.charAt(--from))) room++;
  let to = end;
  while (to < within.end && /[\r\n]/.test(text.charAt(to))) to++;
  return expressionChunk(text, { from, start, end, to: Math.min(to + 1, within.end) });
}

/** `<Form on:done={keep} />` */
const listenersOf = (text: string, { name: element, attributes }: SvelteNode): Listener[] =>
  typeof element === 'string' && isComponentTag(element) && Array.isArray(attributes)
    ? attributes
        .filter(isNode)
        .flatMap(({ type, name, expression }): Listener | [] =>
          type === 'OnDirective' && typeof name === 'string' && isNode(expression)
            ? { element, event: name, code: text.slice(expression.start, expression.end), offset: expression.start }
            : [],
        )
    : [];

const controlOf = (text: string, attributes: readonly SvelteNode[]): Control =>
  attributes.flatMap((attribute) => controlAttribute(text, attribute) ?? []);

function controlAttribute(text: string, attribute: SvelteNode): ControlAttribute | null {
  const { name, type, value, expression } = attribute;
  if (typeof name !== 'string') return null;
  if (type === 'BindDirective' && isNode(expression)) return valueAt(text, `bind:${name}`, expression);
  if (type !== 'Attribute') return null;
  if (isNode(value) && isNode(value.expression)) return valueAt(text, `:${name}`, value.expression);
  const [first] = Array.isArray(value) ? value.filter(isNode) : [];
  return first ? valueAt(text, name, first) : null;
}

const valueAt = (text: string, name: string, { start, end }: Span): ControlAttribute => ({
  name,
  value: text.slice(start, end),
  offset: start,
});
