import { angularProjects } from './angular-projects.js';
import { appFiles, hasCode, hasForeignCode, type Scope } from './app-files.js';
import type { WebOrigin } from './bundle.js';
import { frontendsOf } from './frontends.js';
import { findLibraries } from './libraries.js';
import { isPackage } from './manifest.js';
import { folderOf, isWithin, joinPath, nameOf } from './path.js';
import { platformFolder, platforms } from './platforms.js';
import type { CapacitorConfig } from './project.js';
import type { Resolve } from './resolver.js';
import { serverFoldersBeside, serverFoldersOf } from './server-files.js';
import type { Survey } from './survey.js';

export interface ScopeSearch {
  readonly survey: Survey;
  readonly root: string;
  /** Roots of all apps. */
  readonly roots: readonly string[];
  readonly config: CapacitorConfig | null;
  readonly origin: WebOrigin;
  readonly resolve: Resolve;
}

/** The folders of one app. */
export function findScope(search: ScopeSearch): Scope {
  const near = scopeOf(search, [...new Set([search.root, search.origin.root])]);
  const built = hasCode(search.survey.files, near)
    ? near
    : scopeOf(search, [...near.folders, ...frontendsOf(search, near.foreign)]);
  return withLibraries(search, built);
}

function scopeOf({ survey, root, roots, config, origin }: ScopeSearch, folders: string[]): Scope {
  const packages = [...survey.manifests.values()].filter(isPackage).map((manifest) => manifest.folder);
  const projects = [
    ...survey.tree.files.filter((file) => nameOf(file) === 'project.json').map(folderOf),
    ...siblingsOf(survey, origin.root),
  ];
  const servers = survey.tree.files
    .filter((file) => folders.includes(folderOf(file)))
    .flatMap((file) => serverFoldersBeside(nameOf(file)).map((folder) => joinPath(folderOf(file), folder)))
    .concat(folders.flatMap((folder) => serverFoldersIn(survey, folder)));
  const foreign = [...new Set([...roots, ...packages, ...projects, ...servers])].filter(
    (folder) => !folders.includes(folder) && nameOf(folder) !== 'src-capacitor',
  );
  const base = config ? folderOf(config.file) : root;
  const native = platforms.flatMap((platform) => platformFolder(survey, base, config, platform) ?? []);
  return { folders, foreign, bundle: origin.bundle, native };
}

const serverFoldersIn = ({ manifests }: Survey, folder: string): string[] => {
  const manifest = manifests.get(folder);
  return manifest === undefined ? [] : serverFoldersOf(manifest).map((each) => joinPath(folder, each));
};

/** The applications of an Angular workspace, where it is known which of them the app is. */
function siblingsOf(survey: Survey, root: string): string[] {
  const projects = angularProjects(survey);
  const own = projects.find((project) => project.root === root);
  if (own === undefined) return [];
  // One that begins within the folder of another is described twice.
  const isSame = (folder: string): boolean => own.start !== null && isWithin(own.start, folder);
  return projects.map((project) => project.root).filter((folder) => folder === root || !isSame(folder));
}

function withLibraries(search: ScopeSearch, scope: Scope): Scope {
  const { survey, resolve, roots } = search;
  const { files } = survey;
  if (!hasForeignCode(files, scope)) return scope;
  const codeIn = (folder: string) => appFiles(files, { ...scope, folders: [folder] }, false).web;
  const apps = new Set([...roots, ...scope.folders].map((folder) => joinPath(folder, '.')));
  const libraries = findLibraries({ survey, resolve, apps, codeIn }, appFiles(files, scope, false).web);
  return libraries.length === 0 ? scope : scopeOf(search, [...scope.folders, ...libraries]);
}
