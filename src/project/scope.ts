import { appFiles, isToolConfig, type Scope } from './app-files.js';
import { builtByBundler, type WebOrigin, webOrigin } from './bundle.js';
import { findLibraries } from './libraries.js';
import { isPackage } from './manifest.js';
import { folderOf, isWithin, joinPath, nameOf } from './path.js';
import { platformFolder, platforms } from './platforms.js';
import type { CapacitorConfig } from './project.js';
import type { Resolve } from './resolver.js';
import { isServerPackage, serverFoldersBeside } from './server-files.js';
import type { Survey } from './survey.js';
import { walk } from './walk.js';
import { isWebFile } from './web-files.js';

export interface ScopeSearch {
  readonly survey: Survey;
  readonly root: string;
  /** Roots of all apps. */
  readonly roots: readonly string[];
  readonly config: CapacitorConfig | null;
  readonly resolve: Resolve;
}

/** The folders of one app, and the sorted paths of all files that may be its. */
export function findScope(search: ScopeSearch): { readonly scope: Scope; readonly files: readonly string[] } {
  const origin = webOrigin(search.survey, search.root, search.config);
  const files = withHandWrittenBundle(search.survey, origin);
  const near = scopeOf(search, origin, [...new Set([search.root, origin.root])]);
  const code = appFiles(files, near, false).web;
  const built = code.some((file) => !isToolConfig(file)) ? near : scopeOf(search, origin, withFrontends(search, near));
  return { scope: withLibraries(search, origin, built, files), files };
}

function scopeOf({ survey, root, roots, config }: ScopeSearch, origin: WebOrigin, folders: string[]): Scope {
  const packages = [...survey.manifests.values()].filter(isPackage).map((manifest) => manifest.folder);
  const projects = survey.tree.files.filter((file) => nameOf(file) === 'project.json').map(folderOf);
  const servers = survey.tree.files
    .filter((file) => folders.includes(folderOf(file)))
    .flatMap((file) => serverFoldersBeside(nameOf(file)).map((folder) => joinPath(folderOf(file), folder)));
  const foreign = [...new Set([...roots, ...packages, ...projects, ...servers])].filter(
    (folder) => !folders.includes(folder) && nameOf(folder) !== 'src-capacitor',
  );
  const base = config ? folderOf(config.file) : root;
  const native = platforms.flatMap((platform) => platformFolder(survey, base, config, platform) ?? []);
  return { folders, foreign, bundle: origin.bundle, native };
}

/** A bundle under a name of build output was not walked; now that it is the source, it is. */
function withHandWrittenBundle({ system, tree }: Survey, { bundle }: WebOrigin): readonly string[] {
  const skipped = tree.outputs.filter((output) => bundle?.isSource && isWithin(bundle.folder, output));
  if (skipped.length === 0) return tree.files;
  return [...tree.files, ...skipped.flatMap((output) => walk(system, output).files)].sort();
}

/** An app without code of its own gets its bundle from packages below it, whatever script copies it over. */
function withFrontends({ survey, root, roots }: ScopeSearch, near: Scope): string[] {
  const frontends = near.foreign.filter((folder) => {
    const manifest = survey.manifests.get(folder);
    if (!manifest || roots.includes(folder) || !isWithin(folder, root)) return false;
    return builtByBundler(manifest) && !isServerPackage(manifest);
  });
  return [...near.folders, ...frontends];
}

function withLibraries(search: ScopeSearch, origin: WebOrigin, scope: Scope, files: readonly string[]): Scope {
  const { survey, resolve, roots } = search;
  const split = appFiles(files, scope, false);
  const own = new Set([...split.web, ...split.other]);
  if (!files.some((file) => !own.has(file) && isWebFile(file))) return scope;
  const codeIn = (folder: string) => appFiles(files, { ...scope, folders: [folder] }, false).web;
  const apps = new Set([...roots, ...scope.folders].map((folder) => joinPath(folder, '.')));
  const libraries = findLibraries({ survey, resolve, apps, codeIn }, split.web);
  return libraries.length === 0 ? scope : scopeOf(search, origin, [...scope.folders, ...libraries]);
}
