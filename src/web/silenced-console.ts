import { ts } from 'ts-morph';
import type { Library } from '../catalogue/library.js';
import { joinPath } from '../project/path.js';
import type { Project } from '../project/project.js';
import { parseScript } from './parse.js';
import { propertyName } from './program/syntax/syntax-names.js';

const tools = ['vite', 'quasar', 'next', 'nuxt', 'astro', 'vue', 'babel'];
const configFiles = tools
  .flatMap((tool) => (tool === 'quasar' ? ['quasar.config', 'quasar.conf'] : [`${tool}.config`]))
  .flatMap((name) => ['ts', 'js', 'mts', 'mjs', 'cjs'].map((extension) => `${name}.${extension}`));

/** The catalogue without the methods of the console whose calls the build takes out of what ships. */
export function withoutSilenced(project: Project, catalogue: readonly Library[]): readonly Library[] {
  const settings = configFiles.flatMap((name) => settingsIn(project, joinPath(project.app.root, name)));
  if (settings.length === 0) return catalogue;
  const isSilenced = (method: string): boolean => settings.some((silences) => silences(method));
  return catalogue.flatMap((library) => {
    if (library.id !== 'console') return [library];
    const writes = library.writes?.filter(({ at }) => !isSilenced(at.replace('Console.', ''))) ?? [];
    return writes.length === 0 ? [] : [{ ...library, writes }];
  });
}

/** Whether a setting silences a method of the console. */
type Silences = (method: string) => boolean;

function settingsIn({ files }: Project, path: string): Silences[] {
  const text = files.text(path);
  if (text === null || !/console/i.test(text)) return [];
  const source = parseScript(path, text, ts.ScriptKind.TS);
  if (source === null) return [];
  const found: Silences[] = [];
  // Vite minifies with esbuild unless told otherwise (https://vite.dev/config/build-options#build-minify).
  const usesTerser =
    /\b(?:vue\.config|quasar\.conf)\./.test(path) || /\bminify\s*:[^,\n]{0,80}['"]terser['"]/.test(text);
  const visit = (node: ts.Node): void => {
    const silences = settingAt(node, usesTerser);
    if (silences !== undefined) found.push(silences);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function settingAt(node: ts.Node, usesTerser: boolean): Silences | undefined {
  if (ts.isStringLiteral(node))
    return /^(?:babel-plugin-)?transform-remove-console$/.test(node.text) ? exceptExcluded(node.parent) : undefined;
  if (!ts.isPropertyAssignment(node)) return undefined;
  const { initializer: value } = node;
  switch (propertyName(node.name)) {
    // Of esbuild.
    case 'drop':
      return textsIn(value).includes('console') ? () => true : undefined;
    case 'pure':
      return listed(value);
    // Of terser.
    case 'drop_console':
      return usesTerser && holdsInRelease(value) ? () => true : undefined;
    case 'pure_funcs':
      return usesTerser ? listed(value) : undefined;
    // Of Next.js.
    case 'removeConsole':
      return holdsInRelease(value) ? exceptExcluded(value) : undefined;
    default:
      return undefined;
  }
}

/** `['console.log', 'console.info']` */
function listed(value: ts.Expression): Silences {
  const texts = textsIn(value);
  return (method) => texts.includes(`console.${method}`);
}

/** `{ exclude: ['error', 'warn'] }` */
function exceptExcluded(value: ts.Node): Silences {
  const excluded = textsIn(value);
  return (method) => !excluded.includes(method);
}

/** `true`, options, or a condition that asks for the build of a release. */
function holdsInRelease(value: ts.Expression): boolean {
  if (value.kind === ts.SyntaxKind.TrueKeyword || ts.isObjectLiteralExpression(value)) return true;
  if (ts.isConditionalExpression(value)) return holdsInRelease(value.condition);
  return /prod/i.test(value.getText()) ? !/!/.test(value.getText()) : /^!\s*[\w.]*dev/i.test(value.getText());
}

function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => void texts.push(...textsIn(child)));
  return texts;
}
