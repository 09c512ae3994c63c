import { ts } from 'ts-morph';
import { controls } from '../../units/html.js';
import { readTags } from '../../units/html-tags.js';
import { angularListeners, type Listener } from '../../units/listeners.js';
import { passwordBindings } from '../../units/password-bindings.js';
import type { Markup } from '../../units/source-unit.js';
import { type Analysis, remember } from '../analysis.js';
import { member, unwrap } from '../symbols/slots.js';
import { type FunctionNode, nameOf } from '../syntax/function-nodes.js';

/** The listeners of the component in whose file `node` stands: Vue, Svelte. */
export function listenersAround({ world, markup }: Analysis, node: ts.Node): readonly Listener[] {
  const file = world.unitOf(node)?.file;
  return file === undefined ? [] : (markup.get(file)?.listeners ?? []);
}

/** Those that run a function: by its name, or where it stands. */
export function listenersRunning(analysis: Analysis, fn: FunctionNode): readonly Listener[] {
  const name = nameOf(fn) ?? '';
  return listenersAround(analysis, fn).filter(({ code, offset }) => offset === fn.getStart() || code.trim() === name);
}

/** The listeners in the template of an Angular component. */
export const listenersOf = (analysis: Analysis, owner: ts.ClassLikeDeclaration): readonly Listener[] =>
  remember(analysis, 'listeners', owner, (inner) => templatesOf(inner, owner).flatMap(({ listeners }) => listeners));

type Template = Pick<Markup, 'listeners' | 'passwordBindings'>;

/** The template of an Angular component: its own, or that of a file if `isWanted`. */
export function templatesOf(
  analysis: Analysis,
  owner: ts.ClassLikeDeclaration,
  isWanted: (file: string) => boolean = () => true,
): readonly Template[] {
  const inline = componentOptions(owner, 'template');
  if (inline.length > 0) return inline.map(readTemplate);
  return componentOptions(owner, 'templateUrl').flatMap((address) => {
    const file = analysis.world.moduleBehind(
      owner.getSourceFile(),
      /^\.{0,2}\//.test(address) ? address : `./${address}`,
    );
    if (file === null || !isWanted(file)) return [];
    analysis.wants.addFile(file);
    return analysis.markup.get(file) ?? [];
  });
}

function readTemplate(text: string): Template {
  const tags = readTags(text);
  return { listeners: angularListeners(text, tags), passwordBindings: passwordBindings(controls(tags)) };
}

/** The texts of an option of `@Component`: one or none. */
export function componentOptions(owner: ts.ClassLikeDeclaration, option: string): readonly string[] {
  return decoratorsOf(owner)
    .flatMap(({ expression }) => (ts.isCallExpression(expression) ? expression.arguments.slice(0, 1) : []))
    .flatMap((options) => member(options, [option]))
    .flatMap(({ node, path }) => {
      const text = unwrap(node);
      return path.length === 0 && ts.isStringLiteralLike(text) ? [text.text] : [];
    });
}

export const decoratorsOf = (node: ts.Node): readonly ts.Decorator[] =>
  ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
