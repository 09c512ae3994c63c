import { bundlerConfigs } from '../project/bundler-aliases.js';
import { folderOf, joinPath, nameOf, upwards } from '../project/path.js';
import type { Project } from '../project/project.js';
import type { NameIndex } from './search/name-index.js';
import { patternOf } from './search/pattern-of.js';
import type { TextSearch } from './search/text-search.js';
import type { WebFacts } from './token-flow.js';

type Kept = Pick<WebFacts, 'flows' | 'stored'>;

/**
 * Doubts what stands in a file that nothing imports, in an app whose bundler takes only what is imported: an old version
 * that was left behind. Only files with something to tell of are looked at; where nothing imports many of them, the
 * app is not put together yet, or in a way that cannot be seen, and that tells nothing.
 */
export function withUnnamedDoubted<Facts extends Kept>(project: Project, texts: TextSearch, facts: Facts): Facts {
  if (takesByItself(project)) return facts;
  const sure = facts.flows.filter(({ confidence }) => confidence !== 'low');
  const told = new Set(sure.map(({ location }) => location.file));
  const modules = [...told].filter((file) => isModule.test(file) && texts.shipped.isAmongSources(file));
  if (modules.length === 0) return facts;
  const configs = bundlerConfigs([...project.files.web, ...project.files.other]);
  const unnamed = new Set(modules.filter((file) => isUnnamed(project, { names: texts.names, configs }, file)));
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

/** By folder. */
type Configs = ReadonlyMap<string, readonly string[]>;

function isUnnamed(
  project: Project,
  { names, configs }: { readonly names: NameIndex; readonly configs: Configs },
  file: string,
): boolean {
  const stem = nameOf(file).replace(/\.\w+$/, '');
  if (begins.test(stem) || isConfigured(project, configs, file, stem)) return false;
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

/** Whether a configuration names a file of that name. */
function isConfigured({ files }: Project, configs: Configs, file: string, stem: string): boolean {
  const { source } = patternOf([stem]);
  const named = new RegExp(`/${source}['"\`]|(?<![\\w-])${source}\\.(?:[cm]?[jt]sx?|vue|svelte)\\b`);
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
