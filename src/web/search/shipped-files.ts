import { bundlerConfigs } from '../../project/bundler-aliases.js';
import { folderOf, isWithin, joinPath, nameOf, relativeTo, upwards } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { isStatic } from '../../project/web-files.js';
import { type BuildStart, buildStart } from './build-start.js';
import type { Mention, NameIndex } from './name-index.js';
import { patternOf } from './pattern-of.js';

/** A package of the app of whose build it is known where it begins. */
interface BuiltPackage extends BuildStart {
  readonly folder: string;
  /** What configures the build. */
  readonly settings: string;
}

/** A file outside the folder in which the build of its package begins. */
interface Outsider {
  readonly file: string;
  /** Seen from its package. */
  readonly path: string;
  readonly built: BuiltPackage;
  /** What imports end with that lead to it: `client`, or the folder of an `index`. */
  readonly stem: string;
}

/**
 * Tells which files the build takes into the app. Most builds begin in one folder and follow imports from there; what
 * lies beside it and is named by nothing there is a leftover, a script, or code of something else.
 */
export class ShippedFiles {
  readonly #project: Project;
  readonly #names: NameIndex;
  readonly #known = new Map<string, boolean>();
  readonly #packages = new Map<string, BuiltPackage | null>();

  constructor(project: Project, names: NameIndex) {
    this.#project = project;
    this.#names = names;
  }

  /** Those of the files that are, or may be, part of the app. */
  among(files: readonly string[]): string[] {
    this.#judge(files.flatMap((file) => (this.#known.has(file) ? [] : (this.#outsider(file) ?? []))));
    return files.filter((file) => this.#known.get(file) ?? true);
  }

  /** Whether a file lies in a folder in which a build is known to begin: of what is there, it takes what is imported. */
  isAmongSources(file: string): boolean {
    const built = this.#packageOf(file);
    if (built === null) return false;
    const path = relativeTo(built.folder, file);
    return built.sources.has(firstOf(path)) && !isStatic(path);
  }

  /** Goes from the asked to what names them, and on, until a file that the build begins with, or nothing more. */
  #judge(asked: readonly Outsider[]): void {
    const met = new Map(asked.map((one) => [one.file, one]));
    const namedBy = new Map<string, string[]>();
    const shipped: string[] = [];
    for (let level = asked; level.length > 0; ) {
      const next: Outsider[] = [];
      for (const [file, named] of this.#naming(level)) {
        const outsider = met.get(file) ?? (this.#known.has(file) ? null : this.#outsider(file));
        if (outsider === null) {
          if (this.#known.get(file) ?? true) shipped.push(...named);
          continue;
        }
        namedBy.set(file, [...(namedBy.get(file) ?? []), ...named]);
        if (met.has(file)) continue;
        met.set(file, outsider);
        next.push(outsider);
      }
      level = next;
    }
    const reached = new Set(shipped);
    for (const file of reached) for (const named of namedBy.get(file) ?? []) reached.add(named);
    for (const file of met.keys()) this.#known.set(file, reached.has(file));
  }

  /** The files that name some of `outsiders`, with those. */
  #naming(outsiders: readonly Outsider[]): Map<string, string[]> {
    const byStem = grouped(outsiders, ({ stem }) => stem);
    const byFolder = grouped(outsiders, ({ path }) => firstOf(path));
    const indexes = grouped(outsiders.filter(isIndex), ({ file }) => folderOf(file));
    const mentions = [...new Set([...byStem.keys(), ...byFolder.keys()])].map(
      (name): Mention => ({ name, beside: [] }),
    );
    const naming = new Map<string, string[]>();
    for (const { file, names } of this.#names.mentioned(mentions)) {
      const text = this.#project.files.text(file) ?? '';
      const named = [
        ...names.flatMap((name) => byStem.get(name) ?? []).filter((one) => this.#namesFile(text, file, one)),
        ...names.flatMap((name) => namedByFolder(text, file, name, byFolder.get(name) ?? [])),
        ...(indexes.get(folderOf(file)) ?? []),
      ].filter((one) => one.file !== file);
      if (named.length > 0) naming.set(file, [...new Set(named.map((one) => one.file))]);
    }
    return naming;
  }

  /** `'../shared/client'`; one of which it is not known where it leads counts when it ends like the path. */
  #namesFile(text: string, from: string, { file, path, stem }: Outsider): boolean {
    const quoted = new RegExp(
      `['"\`]([^'"\`\\n]{0,200}(?<![\\w-])${patternOf([stem]).source}(?:/index)?(?:\\.\\w{1,8})?)['"\`]`,
      'g',
    );
    return [...text.matchAll(quoted)].some(([, specifier = '']) => {
      const found = this.#project.files.resolve(specifier, from);
      if (found !== null) return found === file;
      const end = withoutExtension(specifier.replace(/^(?:[.~@#$][\w-]*)?(?:\.{0,2}\/)*/, ''));
      // One word can be anything, such as the route of a page.
      const isPath = end.includes('/') || !path.includes('/');
      return isPath && `/${withoutExtension(file)}`.endsWith(`/${end}`);
    });
  }

  #outsider(file: string): Outsider | null {
    const built = this.#packageOf(file);
    if (built === null) return null;
    const path = relativeTo(built.folder, file);
    if (path === 'index.html' || isSource(built, path) || isServed(built, path) || isConfigured(built, path))
      return null;
    const name = nameOf(withoutExtension(file));
    return { file, path, built, stem: name === 'index' && path.includes('/') ? nameOf(folderOf(file)) : name };
  }

  /** The package around a file, when it is known where its build begins. */
  #packageOf(file: string): BuiltPackage | null {
    const folders = [...upwards(folderOf(file))];
    const folder = folders.find((one) => this.#project.files.text(joinPath(one, 'package.json')) !== null);
    if (folder === undefined) return null;
    const known = this.#packages.get(folder);
    if (known !== undefined) return known;
    const paths = this.#project.files.web.filter((one) => isWithin(one, folder)).map((one) => relativeTo(folder, one));
    const start = buildStart(this.#project, folder, paths);
    const built = start && { ...start, folder, settings: settingsOf(this.#project, folder) };
    this.#packages.set(folder, built);
    return built;
  }
}

const isSource = ({ sources, onDemand }: BuiltPackage, path: string): boolean =>
  sources.has(firstOf(path)) && !onDemand.some((pattern) => pattern.test(path));

/** Bundlers that begin at a page serve one folder as it is: https://vite.dev/guide/assets#the-public-directory */
const isServed = ({ isPage }: BuiltPackage, path: string): boolean =>
  isPage ? path.startsWith('public/') : isStatic(path);

/** The folder, or file, at the root of a package that holds a path. */
const firstOf = (path: string): string => path.split('/', 1)[0] ?? '';

const isIndex = ({ file }: Outsider): boolean => /^index\.\w+$/.test(nameOf(file));

function grouped(outsiders: readonly Outsider[], keyOf: (one: Outsider) => string): ReadonlyMap<string, Outsider[]> {
  const groups = new Map<string, Outsider[]>();
  for (const one of outsiders) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Those in a folder that a text names whole. `outsiders`: in folders of that name, at the root of some package. */
function namedByFolder(text: string, from: string, name: string, outsiders: readonly Outsider[]): readonly Outsider[] {
  const packages = new Set(outsiders.map(({ built }) => built));
  const named = new Set([...packages].filter((built) => namesFolder(text, from, name, built)));
  return named.size === 0 ? [] : outsiders.filter(({ built }) => named.has(built));
}

/** `import.meta.glob('../plugins/*.ts')`, `` import(`../pages/${name}.vue`) ``, `require.context('../plugins')` */
function namesFolder(text: string, from: string, name: string, built: BuiltPackage): boolean {
  const quoted = new RegExp(`['"\`]((?:\\.{0,2}/)+${patternOf([name]).source})(?:['"\`]|/[^'"\`\\n]{0,200}[*$])`, 'g');
  return [...text.matchAll(quoted)].some(([, path = '']) => {
    const base = path.startsWith('/') ? built.folder : folderOf(from);
    return joinPath(base, path.replace(/^\/+/, '')) === joinPath(built.folder, name);
  });
}

/**
 * Whether what configures the build speaks of the folder, or page, at the root of the package that holds a path; in a
 * folder with sources, of the file.
 */
function isConfigured({ settings, sources }: BuiltPackage, path: string): boolean {
  const first = firstOf(path);
  const subject = sources.has(first) ? nameOf(path) : first;
  return (
    new RegExp(`(?<![\\w-])${patternOf([subject]).source}(?![\\w-])`).test(settings) ||
    (first.endsWith('.html') && /\*\.html\b/.test(settings))
  );
}

/** Configurations of bundlers and workspaces, and the scripts that build. */
function settingsOf({ files }: Project, folder: string): string {
  const configs = bundlerConfigs([...files.web, ...files.other]).get(folder) ?? [];
  const workspaces = ['angular.json', 'project.json', 'workspace.json'].map((name) => joinPath(folder, name));
  const scripts = files.text(joinPath(folder, 'package.json'))?.match(buildScript) ?? [];
  return [...[...configs, ...workspaces].map((file) => files.text(file) ?? ''), ...scripts]
    .join('\n')
    .replace(inert, '');
}

/** What a build is to call its own files, and names for what imports can ask for. */
const inert =
  /\b(?:assetsDir|outDir|\w{1,9}FileNames|find)\s*:[^\n]{0,300}|['"][@~#$][^'"\n]{0,60}['"]\s*:[^\n]{0,300}/g;

const buildScript = /"[\w:-]{0,60}(?:build|bundle)[\w:-]{0,60}"\s*:\s*"[^"\n]{0,2000}"/g;

const withoutExtension = (path: string): string => path.replace(/\.\w{1,8}$/, '');
