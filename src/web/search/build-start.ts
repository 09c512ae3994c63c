import { joinPath, relativeTo } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { isStatic } from '../../project/web-files.js';
import { readTags } from '../units/html-tags.js';
import { scriptSources } from '../units/page-scripts.js';

/** A build that begins in `src`, told by a package and a path that the folder then holds. */
interface Build {
  readonly packages: readonly string[];
  readonly begins: RegExp;
  /** Paths that make the build begin elsewhere. */
  readonly unless?: RegExp;
  /** Paths in `src` that the build takes only where something names them. */
  readonly onDemand?: RegExp;
}

const builds: readonly Build[] = [
  // https://create-react-app.dev/docs/folder-structure
  { packages: ['react-scripts'], begins: /^src\/index\.[jt]sx?$/ },
  // https://cli.vuejs.org/config/#pages
  { packages: ['@vue/cli-service'], begins: /^src\/main\.[jt]s$/ },
  // https://angular.dev/reference/configs/file-structure
  { packages: ['@angular/core'], begins: /^src\/main\.ts$/ },
  // https://nextjs.org/docs/app/api-reference/file-conventions/src-folder
  {
    packages: ['next'],
    begins: /^src\/(?:app|pages)\//,
    unless: /^(?:app|pages)\//,
    onDemand: /^src\/(?!middleware|proxy|instrumentation)[^/]+$/,
  },
  // https://svelte.dev/docs/kit/project-structure
  { packages: ['@sveltejs/kit'], begins: /^src\/routes\// },
  // https://quasar.dev/quasar-cli-vite/directory-structure
  { packages: ['@quasar/app-vite', '@quasar/app-webpack', '@quasar/app'], begins: /^src\/[Aa]pp\.vue$/ },
];

/** Bundlers that begin at the `index.html` of the package: https://vite.dev/guide/#index-html-and-project-root */
const pageBundlers = ['vite', 'parcel', '@rsbuild/core'];

/** Where the build of a package finds what it takes without being told. */
export interface BuildStart {
  /** Folders of the package. */
  readonly sources: ReadonlySet<string>;
  /** Whether a page is the beginning: then files are taken over as they are from one folder only. */
  readonly isPage: boolean;
  /** Paths in the folders that are taken only where something names them. */
  readonly onDemand: readonly RegExp[];
}

/** Scripts of the developers, when nothing of the app is in them. */
const developerScripts = /^src\/(?:scripts|tools)\//;

/** `null` when it is not known where the build of a package begins. `paths`: its web files, seen from it. */
export function buildStart(project: Project, folder: string, paths: readonly string[]): BuildStart | null {
  const { dependencies } = project.app;
  const uses = (names: readonly string[]) => names.some((name) => dependencies.has(name));
  const begun = uses(pageBundlers) ? startOfPage(project, folder, paths) : null;
  if (begun !== null) return begun;
  const build = builds.find(
    ({ packages, begins, unless }) =>
      uses(packages) && paths.some((path) => begins.test(path)) && !paths.some((path) => unless?.test(path)),
  );
  if (build === undefined) return null;
  const onDemand = [developerScripts, ...(build.onDemand === undefined ? [] : [build.onDemand])];
  return { sources: new Set(['src']), isPage: false, onDemand };
}

/** The folder in which all scripts of the page lie, `/src/main.tsx`; else those that they lead to, `/index.tsx`. */
function startOfPage(project: Project, folder: string, paths: readonly string[]): BuildStart | null {
  const page = joinPath(folder, 'index.html');
  const scripts = scriptSources(readTags(project.files.text(page) ?? ''))
    .flatMap((source) => project.files.resolve(source, page) ?? [])
    .map((file) => relativeTo(folder, file))
    .filter((path) => !isStatic(path));
  const starts = new Set(scripts.map(firstFolder));
  const [start = null] = starts;
  if (starts.size === 1 && start !== null)
    return { sources: new Set([start]), isPage: true, onDemand: [developerScripts] };
  if (!starts.has(null)) return null;
  const sources = foldersFrom(scripts, paths, (path) => project.files.text(joinPath(folder, path)) ?? '');
  return { sources, isPage: true, onDemand: [developerScripts] };
}

const firstFolder = (path: string): string | null => (path.includes('/') ? path.slice(0, path.indexOf('/')) : null);

/** Folders of a package to which imports lead from `starts`, through files at its root and through one another. */
function foldersFrom(
  starts: readonly string[],
  paths: readonly string[],
  textOf: (path: string) => string,
): ReadonlySet<string> {
  const all = new Set(paths.flatMap((path) => firstFolder(path) ?? []));
  const atRoot = paths.filter((path) => !path.includes('/'));
  const folders = new Set<string>();
  // A set visits what is added to it on the way.
  const files = new Set(starts);
  const take = (segment: string): void => {
    for (const path of atRoot) if (path.startsWith(`${segment}.`)) files.add(path);
    if (folders.has(segment) || !all.has(segment)) return;
    folders.add(segment);
    for (const path of paths) if (path.startsWith(`${segment}/`)) files.add(path);
  };
  for (const start of starts) take(firstFolder(start) ?? '');
  for (const file of files)
    for (const [, named, imported = named] of textOf(file).matchAll(specifiers))
      for (const segment of (imported ?? '').split('/')) take(segment.replace(/\.[cm]?[jt]sx?$/, ''));
  return folders;
}

/** Paths to other files of the app, and whatever is imported. */
const specifiers =
  /['"`]([.~@#][^'"`\n]{0,200})['"`]|(?:\bfrom\s{0,9}|\bimport\s{0,9}\(?\s{0,9}|\brequire\s{0,9}\(\s{0,9})['"`]([^'"`\n]{1,200})['"`]/g;
