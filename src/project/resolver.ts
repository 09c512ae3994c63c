import { bundlerAliases, bundlerConfigs } from './bundler-aliases.js';
import type { Manifest } from './manifest.js';
import { moduleFile } from './module-file.js';
import { packageEntry, privateImport } from './package-entry.js';
import { folderOf, joinPath, nameOf, upwards } from './path.js';
import type { Survey } from './survey.js';
import { type Alias, applyAlias, type PathMapping, readPathMapping, toAlias } from './tsconfig.js';
import { workspacePackages } from './workspaces.js';

/** Finds the file an import leads to; `null` for installed packages and for what does not exist. */
export type Resolve = (specifier: string, from: string) => string | null;

/**
 * Looks only at the survey, never for files on disk. Answers are kept: of relative imports by folder, of all others by
 * the nearest folder that configures them, so that a package is looked for once and not once per folder.
 */
export function createResolver(survey: Survey, root: string): Resolve {
  const context: Context = {
    survey,
    packages: workspacePackages(survey),
    mappings: new Map(),
    bundlers: bundlerConfigs(survey.tree.files),
    fallbacks: new Map(),
    root,
  };
  const configured = configuringFolder(survey, root);
  const answers = new Map<string, Map<string, string | null>>();
  return (specifier, from) => {
    const folder = isRelative(specifier) ? folderOf(from) : configured(folderOf(from));
    const known = answers.get(folder) ?? new Map<string, string | null>();
    answers.set(folder, known);
    const answer = known.get(specifier);
    if (answer !== undefined) return answer;
    const found = resolveFrom(context, specifier, folder);
    known.set(specifier, found);
    return found;
  };
}

const isRelative = (specifier: string): boolean => /^\.{1,2}(\/|$)/.test(specifier);

/** The nearest folder, upwards, that has a say in imports: a package, an app, or one with a tsconfig. */
function configuringFolder(survey: Survey, root: string): (folder: string) => string {
  const known = new Map([root, '.', ...survey.manifests.keys()].map((folder) => [folder, folder] as const));
  for (const file of survey.tree.files) {
    if (configNames.includes(nameOf(file))) known.set(folderOf(file), folderOf(file));
  }
  const find = (folder: string): string => {
    const found = known.get(folder) ?? find(folderOf(folder));
    known.set(folder, found);
    return found;
  };
  return find;
}

interface Context {
  readonly survey: Survey;
  readonly packages: ReadonlyMap<string, Manifest>;
  readonly mappings: Map<string, PathMapping>;
  readonly bundlers: ReadonlyMap<string, readonly string[]>;
  /** Aliases that no tsconfig gives, by package. */
  readonly fallbacks: Map<string, readonly Alias[]>;
  readonly root: string;
}

function resolveFrom(context: Context, written: string, folder: string): string | null {
  const { files, manifests } = context.survey;
  const specifier = written.replace(/(?<=.)[?#].*$/s, '');
  if (isRelative(specifier)) return moduleFile(files, joinPath(folder, specifier));
  const places = [...upwards(folder)].filter((one) => one === context.root || manifests.has(one));
  if (specifier.startsWith('/')) return fromWebRoot(files, places, specifier);
  const mapped = fromMappings(context, specifier, folder);
  if (mapped) return mapped;
  if (specifier.startsWith('#')) {
    const manifest = places.map((place) => manifests.get(place)).find((one) => one !== undefined);
    const found = manifest ? privateImport(files, manifest, specifier) : null;
    if (found) return found;
  }
  const fallbacks = places.flatMap((place) => fallbacksAt(context, place));
  return fromPackages(context, specifier) ?? firstModule(files, fallbacks, specifier);
}

/** Vite serves `/src/main.ts` from the package's folder, and script tags name files of its static folders. */
function fromWebRoot(files: ReadonlySet<string>, places: readonly string[], specifier: string): string | null {
  for (const place of places) {
    for (const base of ['.', 'public', 'static', 'src', 'www']) {
      const found = moduleFile(files, joinPath(joinPath(place, base), specifier.slice(1)));
      if (found) return found;
    }
  }
  return null;
}

function fallbacksAt({ survey, bundlers, fallbacks }: Context, place: string): readonly Alias[] {
  const known = fallbacks.get(place);
  if (known) return known;
  const configured = (bundlers.get(place) ?? []).flatMap((file) => bundlerAliases(survey.texts, file));
  const aliases = [...configured, ...wellKnown(place)];
  fallbacks.set(place, aliases);
  return aliases;
}

function fromMappings(context: Context, specifier: string, folder: string): string | null {
  const { files } = context.survey;
  for (const candidate of upwards(folder)) {
    const { baseUrl, paths } = mappingOf(context, candidate);
    const found = firstModule(files, paths, specifier);
    if (found) return found;
    const based = baseUrl === null ? null : moduleFile(files, joinPath(baseUrl, specifier));
    if (based) return based;
  }
  return null;
}

const configNames = ['tsconfig.json', 'jsconfig.json', 'tsconfig.app.json', 'tsconfig.base.json'];

function mappingOf(context: Context, folder: string): PathMapping {
  const known = context.mappings.get(folder);
  if (known) return known;
  const { survey } = context;
  const mappings = configNames.map((name) => readPathMapping(joinPath(folder, name), survey.json));
  const mapping = mappings.find((one) => one.baseUrl !== null || one.paths.length > 0) ?? { baseUrl: null, paths: [] };
  context.mappings.set(folder, mapping);
  return mapping;
}

function fromPackages({ packages, survey }: Context, specifier: string): string | null {
  const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/s.exec(specifier) ?? [];
  const manifest = packages.get(name);
  return manifest ? packageEntry(survey.files, manifest, `.${rest}`) : null;
}

function firstModule(files: ReadonlySet<string>, aliases: readonly Alias[], specifier: string): string | null {
  for (const alias of aliases) {
    for (const target of applyAlias(alias, specifier)) {
      const found = moduleFile(files, target);
      if (found) return found;
    }
  }
  return null;
}

/** Aliases that frameworks and project templates set up in files that are generated or not there. */
function wellKnown(root: string): Alias[] {
  const at = (...folders: string[]) => folders.map((folder) => joinPath(root, `${folder}/*`));
  return [
    toAlias('@/*', at('src', 'app', '.')),
    toAlias('~/*', at('src', 'app', '.')),
    toAlias('~~/*', at('.')),
    toAlias('@@/*', at('.')),
    toAlias('$lib/*', at('src/lib')),
    toAlias('$lib', [joinPath(root, 'src/lib')]),
    toAlias('src/*', at('src')),
    toAlias('@*', at('src')),
    ...['boot', 'components', 'composables', 'layouts', 'pages', 'stores'].map((name) =>
      toAlias(`${name}/*`, at(`src/${name}`)),
    ),
  ];
}
