import { keepChunks } from './chunk.js';
import { readTags, type Tag } from './html-tags.js';
import { angularListeners } from './listeners.js';
import { classicChunk, handlerChunks, inlineScripts, moduleChunk, scriptSources } from './page-scripts.js';
import { type Control, passwordBindings } from './password-bindings.js';
import type { Markup, UnitResult } from './source-unit.js';

/**
 * A page, or an Angular template, of which only the password inputs and the listeners are of use: they name class
 * members.
 */
export function htmlUnit(file: string, text: string): UnitResult {
  const tags = readTags(text);
  const scripts = inlineScripts(tags);
  const handlers = handlerChunks(text, tags);
  const markup: Markup = {
    scriptSources: scriptSources(tags),
    passwordBindings: passwordBindings(controls(tags)),
    listeners: angularListeners(text, tags),
  };
  if ([scripts, handlers, ...Object.values(markup)].every((found) => found.length === 0))
    return { unit: null, diagnostics: [] };
  const chunks = scripts.map(({ body, isModule }) => (isModule ? moduleChunk : classicChunk)(text, body));
  const isModule = scripts.length > 0 && handlers.length === 0 && scripts.every((script) => script.isModule);
  const script = keepChunks(text, [...chunks, ...handlers]);
  return { unit: { file, script, language: 'js', isModule, markup }, diagnostics: [] };
}

export const controls = (tags: readonly Tag[]): Control[] =>
  tags.map((tag) => tag.attributes.map(({ name, value, valueStart }) => ({ name, value, offset: valueStart })));
