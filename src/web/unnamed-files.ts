import { bundlerConfigs } from '../project/bundler-aliases.js';
import { folderOf, joinPath, nameOf, relativeTo, upwards } from '../project/path.js';
import type { Project } from '../project/project.js';
import { isStatic } from '../project/web-files.js';
import { buildStart } from './search/build-start.js';
import type { NameIndex } from './search/name-index.js';
import { patternOf } from './search/pattern-of.js';
import type { WebFacts } from './token-flow.js';

type Kept = Pick<WebFacts, 'flows' | 'stored'>;

/**
 * Doubts what stands in a file that nothing imports, in an app whose bundler takes only what is imported: an old version
 * that was left behind. Only files with something to tell of are looked at; where nothing imports many of them, the
 * app is not put together yet, or in a way that cannot be seen, and that tells nothing.
 */
export function withUnnamedDoubted<Facts extends Kept>(project: Project, names: NameIndex, facts: Facts): Facts {
  const sure = facts.flows.filter(({ confidence }) => confidence !== 'low');
  const told = new Set(sure.map(({ location }) => location.file));
  const unnamed = new Set([...told].filter((file) => isUnnamed(project, names, file)));
  if (unnamed.size === 0 || unnamed.size > told.size / 3 || takesByPattern(project)) return facts;
  return {
    ...facts,
    flows: facts.flows.map((flow) =>
      unnamed.has(flow.location.file)
        ? { ...flow, confidence: 'low', evidence: [...flow.evidence, 'Nothing imports the file.'] }
        : flow,
    ),
    stored: facts.stored.filter(({ location }) => !unnamed.has(location.file)),
  };
}

function isUnnamed(project: Project, names: NameIndex, file: string): boolean {
  if (!isModule.test(file) || takesByItself(project) || !isBundled(project, file)) return false;
  const stem = nameOf(file).replace(/\.\w+$/, '');
  if (begins.test(stem) || isConfigured(project, file, stem)) return false;
  const variant = stem.replace(/\.\w+$/, '');
  const naming = names.filesWith([stem, variant].map((name) => ({ name, beside: [] })));
  return !naming.some((other) => other !== file && namesFile(project, other, file, [stem, variant]));
}

const isModule = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;

/** Files that bundlers and browsers start with, or that go by the name of what they stand in for. */
const begins =
  /^(?:main|index|polyfills?|entry|setup\w*|bootstrap|environment.*|.*worker|sw|firebase-messaging-sw|background|runner)$/i;

/** Packages that take files in by the folder that they are in. */
const takers =
  /^(?:nuxt|next|astro|gatsby|vike|vite-plugin-ssr|@sveltejs\/kit|@quasar\/.*|@remix-run\/.*|@react-router\/dev|@analogjs\/.*|@tanstack\/.*(?:router-.*plugin|start)|@generouted\/.*|unplugin-.*|vite-plugin-(?:pages|vue-layouts|components)|@stencil\/.*|@module-federation\/.*)$/;

const takesByItself = ({ app }: Project): boolean => [...app.dependencies.keys()].some((name) => takers.test(name));

/** Whether it is known where the build begins that the file would be part of. */
function isBundled({ app, files }: Project, file: string): boolean {
  const folder = [...upwards(folderOf(file))].find((one) => files.text(joinPath(one, 'package.json')) !== null);
  if (folder === undefined) return false;
  const path = relativeTo(folder, file);
  const paths = files.web.filter((one) => folder === '.' || one.startsWith(`${folder}/`));
  const start = buildStart(
    { app, files } as Project,
    folder,
    paths.map((one) => relativeTo(folder, one)),
  );
  return start?.sources.has(path.split('/', 1)[0] ?? '') === true && !isStatic(path);
}

/** Whether a configuration names a file of that name. */
function isConfigured({ files }: Project, file: string, stem: string): boolean {
  const { source } = patternOf([stem]);
  const named = new RegExp(`/${source}['"\`]|(?<![\\w-])${source}\\.(?:[cm]?[jt]sx?|vue|svelte)\\b`);
  const configs = bundlerConfigs([...files.web, ...files.other]);
  return [...upwards(folderOf(file))].some((folder) =>
    [...(configs.get(folder) ?? []), ...settings.map((name) => joinPath(folder, name))].some((config) =>
      named.test(files.text(config) ?? ''),
    ),
  );
}

const settings = [
  ...['package.json', 'angular.json', 'project.json', 'workspace.json', 'ionic.config.json'],
  ...['capacitor.config.json', 'capacitor.config.ts', 'capacitor.config.js'],
];

/** Whether a text names the file in quotes; a path of which it is not known where it leads may lead to it. */
function namesFile({ files }: Project, from: string, file: string, stems: readonly string[]): boolean {
  const quoted = new RegExp(
    `['"\`]([^'"\`\\n]{0,200}(?<![\\w-])(?:${patternOf(stems).source})(?:\\.\\w{1,8})?)(?:[?#][^'"\`\\n]{0,60})?['"\`]`,
    'g',
  );
  return [...(files.text(from) ?? '').matchAll(quoted)].some(([, specifier = '']) => {
    const found = files.resolve(specifier, from);
    if (found !== null) return found === file;
    if (specifier.startsWith('.')) return isPathOf(file, joinPath(folderOf(from), specifier));
    // One word can be anything, such as the class of an element.
    return specifier.includes('/');
  });
}

/** Also of what the file stands in for on some platform: `store.web.ts`. */
const isPathOf = (file: string, path: string): boolean => {
  const module = withoutEnd(file);
  return [path, withoutEnd(path)].some((one) => one === module || one === withoutEnd(module));
};

const withoutEnd = (path: string): string => path.replace(/\.\w+$/, '');

/** `import.meta.glob('./pages/*.vue')`, `` import(`./pages/${name}.vue`) `` */
const takesByPattern = ({ files }: Project): boolean => files.web.some((file) => pattern.test(files.text(file) ?? ''));

const pattern =
  /\bimport\.meta\.glob|\brequire\.context\s*\(|\b(?:import|require)\s*\(\s*(?:\/\*[^*]{0,200}\*\/\s*)?`[^`\n]{0,200}\$\{/;
