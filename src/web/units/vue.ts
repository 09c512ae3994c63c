import { createRequire } from 'node:module';
import type {
  AttributeNode,
  CompilerError,
  DirectiveNode,
  ElementNode,
  InterpolationNode,
  RootNode,
  TemplateChildNode,
} from '@vue/compiler-dom';
import type { Diagnostic } from '../../project/diagnostic.js';
import { type Chunk, expressionChunk, handlerChunk, keepChunks, scriptChunk } from './chunk.js';
import { readTags } from './html-tags.js';
import { isComponentTag, type Listener } from './listeners.js';
import { exceededBound } from './markup-bounds.js';
import { type ControlAttribute, passwordBindings } from './password-bindings.js';
import { componentLanguage, scriptsOnly } from './scripts-only.js';
import type { UnitResult } from './source-unit.js';

const require = createRequire(import.meta.url);

// The numbers of the parser's NodeTypes: the package itself is loaded only when a file needs it.
const ELEMENT = 1;
const SIMPLE_EXPRESSION = 4;
const INTERPOLATION = 5;
const DIRECTIVE = 7;

/** A single-file component: https://vuejs.org/api/sfc-spec.html */
export function vueUnit(file: string, text: string): UnitResult {
  const tags = readTags(text);
  const bound = exceededBound(text, tags);
  if (bound !== null) return scriptsOnly(file, text, tags, 'bound-reached', bound);
  const { parse }: typeof import('@vue/compiler-dom') = require('@vue/compiler-dom');
  const errors: CompilerError[] = [];
  let root: RootNode;
  try {
    const options = {
      parseMode: 'sfc',
      comments: false,
      onError: (error: CompilerError) => errors.push(error),
    } as const;
    root = parse(withoutSync(text), options);
  } catch (error) {
    return scriptsOnly(file, text, tags, 'unparsable', String(error instanceof Error ? error.message : error));
  }
  const blocks = root.children.filter(isElement);
  const scripts = blocks.filter((block) => block.tag === 'script');
  const nodes = blocks.filter((block) => block.tag === 'template').flatMap(withDescendants);
  const elements = nodes.filter(isElement);
  const chunks = [
    ...scripts.flatMap((script) => scriptBody(text, script)),
    ...nodes.filter(isInterpolation).map((node) => interpolationChunk(text, node)),
    ...elements.flatMap((element) => element.props.map((prop) => directiveChunk(text, prop))),
  ];
  const markup = {
    scriptSources: scripts.flatMap((script) => staticValue(script, 'src') ?? []),
    passwordBindings: passwordBindings(elements.map((element) => element.props.flatMap(controlAttribute))),
    listeners: elements.filter(({ tag }) => isComponentTag(tag)).flatMap(listenersOf),
  };
  const kept = chunks.filter((chunk) => chunk !== null);
  const script = keepChunks(text, kept);
  return {
    unit: { file, script, language: componentLanguage(tags), isModule: true, markup },
    diagnostics: cutShort(file, errors),
  };
}

/**
 * Vue 2 binds all members of an object both ways with `v-bind.sync`, at which the parser of Vue 3 throws. A modifier
 * of the same length keeps the positions.
 */
const withoutSync = (text: string): string => text.replace(/\bv-bind\.sync(?==)/g, 'v-bind.prop');

/** The parser's error codes EOF_* and X_MISSING_END_TAG. */
const endErrors = new Set([5, 6, 7, 8, 9, 24]);

/** The parser recovers from most errors; only text that ends too early hides what follows. */
function cutShort(file: string, errors: readonly CompilerError[]): Diagnostic[] {
  const error = errors.find(({ code }) => endErrors.has(Number(code)));
  return error ? [{ kind: 'unparsable', file, message: `The markup is cut short: ${error.message}` }] : [];
}

const isElement = (node: TemplateChildNode): node is ElementNode => node.type === ELEMENT;
const isInterpolation = (node: TemplateChildNode): node is InterpolationNode => node.type === INTERPOLATION;
const isDirective = (prop: AttributeNode | DirectiveNode): prop is DirectiveNode => prop.type === DIRECTIVE;

/** In document order, without recursion: markup may be nested as deeply as its author likes. */
function withDescendants(root: ElementNode): TemplateChildNode[] {
  const found: TemplateChildNode[] = [];
  const pending: TemplateChildNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    found.push(node);
    if (isElement(node)) for (const child of node.children.toReversed()) pending.push(child);
  }
  return found;
}

function scriptBody(text: string, script: ElementNode): Chunk[] {
  const start = script.children[0]?.loc.start.offset;
  const end = script.children.at(-1)?.loc.end.offset;
  if (start === undefined || end === undefined) return [];
  return [scriptChunk(text, { from: start - 1, start, end, to: Math.min(end + 1, text.length) }, 'shared')];
}

function interpolationChunk(text: string, { loc, content }: InterpolationNode): Chunk | null {
  const at = {
    from: loc.start.offset,
    start: content.loc.start.offset,
    end: content.loc.end.offset,
    to: loc.end.offset,
  };
  return expressionChunk(text, at);
}

/** `v-for` and `v-slot` declare names in a syntax of their own. */
const ownSyntax = new Set(['for', 'slot', 'slot-scope', 'scope']);

function directiveChunk(text: string, prop: AttributeNode | DirectiveNode): Chunk | null {
  if (!isDirective(prop) || ownSyntax.has(prop.name) || prop.exp?.type !== SIMPLE_EXPRESSION) return null;
  const start = prop.exp.loc.start.offset;
  const end = prop.exp.loc.end.offset;
  const at = { from: text.lastIndexOf('=', start - 1), start, end, to: prop.loc.end.offset };
  // The parser decodes character references; positions would no longer be those of the file.
  if (at.from < prop.loc.start.offset || prop.exp.content !== text.slice(start, end)) return null;
  return prop.name === 'on' ? handlerChunk(text, at) : expressionChunk(text, at);
}

/** `<LoginForm @done="keep" />` */
const listenersOf = ({ tag, props }: ElementNode): Listener[] =>
  props.flatMap((prop): Listener | [] =>
    isDirective(prop) &&
    prop.name === 'on' &&
    prop.exp?.type === SIMPLE_EXPRESSION &&
    prop.arg?.type === SIMPLE_EXPRESSION
      ? { element: tag, event: prop.arg.content, code: prop.exp.content, offset: prop.exp.loc.start.offset }
      : [],
  );

function controlAttribute(prop: AttributeNode | DirectiveNode): ControlAttribute[] {
  if (!isDirective(prop)) {
    if (!prop.value) return [];
    const quoted = /^["']/.test(prop.value.loc.source) ? 1 : 0;
    return [{ name: prop.name, value: prop.value.content, offset: prop.value.loc.start.offset + quoted }];
  }
  if (prop.exp?.type !== SIMPLE_EXPRESSION) return [];
  return [{ name: prop.rawName ?? `v-${prop.name}`, value: prop.exp.content, offset: prop.exp.loc.start.offset }];
}

function staticValue(element: ElementNode, name: string): string | undefined {
  const found = element.props.find((prop) => prop.name === name);
  return found && !isDirective(found) ? found.value?.content : undefined;
}
