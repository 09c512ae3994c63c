import { createRequire } from 'node:module';
import type { AST } from 'svelte/compiler';
import { type Chunk, expressionChunk, keepChunks, scriptChunk } from './chunk.js';
import { controls } from './html.js';
import { readTags, type Span } from './html-tags.js';
import { roomAround } from './page-scripts.js';
import { type Control, type ControlAttribute, passwordBindings } from './password-bindings.js';
import type { ScriptLanguage, UnitResult } from './source-unit.js';
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
  const { parse }: typeof import('svelte/compiler') = require('svelte/compiler');
  let root: AST.Root;
  try {
    root = parse(text, { modern: true, loose: true });
  } catch (error) {
    return scriptsOnly(file, text, error instanceof Error ? error.message : String(error));
  }
  return parsedUnit(file, text, root);
}

function parsedUnit(file: string, text: string, root: AST.Root): UnitResult {
  const nodes = templateNodes(root.fragment);
  const scripts: unknown[] = [root.module?.content, root.instance?.content];
  const chunks = [
    ...scripts.filter(isNode).map((body) => scriptChunk(text, roomAround(text, body), 'shared')),
    ...templateExpressions(nodes).map((found) => templateChunk(text, found)),
  ];
  const inputs = nodes
    .map((node) => node.attributes)
    .filter(Array.isArray)
    .map((list) => controlOf(text, list.filter(isNode)));
  const script = keepChunks(
    text,
    chunks.filter((chunk) => chunk !== null),
  );
  const markup = { scriptSources: [], passwordBindings: passwordBindings(inputs) };
  return { unit: { file, script, language: languageOf(text), isModule: true, markup }, diagnostics: [] };
}

function templateChunk(text: string, { expression, within }: TemplateExpression): Chunk | null {
  const { start, end } = expression;
  const from = Math.max(within.start, text.lastIndexOf('{', start - 1) - 1);
  const closing = text.indexOf('}', end);
  return expressionChunk(text, { from, start, end, to: closing < 0 ? end : Math.min(closing + 1, within.end) });
}

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

/** For syntax the parser does not know, newer or older than its own. */
function scriptsOnly(file: string, text: string, reason: string): UnitResult {
  const tags = readTags(text);
  const bodies = tags.filter((tag) => tag.name === 'script').flatMap((tag) => tag.body ?? []);
  const chunks = bodies.map((body) => scriptChunk(text, roomAround(text, body), 'shared'));
  const markup = { scriptSources: [], passwordBindings: passwordBindings(controls(tags)) };
  const unit = { file, script: keepChunks(text, chunks), language: languageOf(text), isModule: true, markup };
  const message = `Only the scripts of the component were read, not the expressions in its markup: ${reason}`;
  return { unit, diagnostics: [{ kind: 'unparsable', file, message }] };
}

const languageOf = (text: string): ScriptLanguage =>
  /<script\b[^>]*\blang\s*=\s*["']?(?:ts|typescript)\b/.test(text) ? 'ts' : 'js';
