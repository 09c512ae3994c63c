import type { WebBundle } from './bundle.js';
import { folderOf, isWithin, relativeTo, upwards } from './path.js';
import { isTest } from './test-files.js';
import { isAppCode, isCompiled, isServedCode } from './web-files.js';

/** Which folders hold the code of one app. */
export interface Scope {
  /** Folders whose code is the app's: its own, the one that builds its web bundle, its libraries. */
  readonly folders: readonly string[];
  /** Folders that belong to something else. */
  readonly foreign: readonly string[];
  readonly bundle: WebBundle | null;
  /** Folders of native projects: what lies there is no web code. */
  readonly native: readonly string[];
}

export interface AppFiles {
  readonly web: readonly string[];
  readonly other: readonly string[];
}

/** Splits files into the app's web code and everything else a reader may want; what is foreign is in neither. */
export function appFiles(files: readonly string[], scope: Scope, includeTests: boolean): AppFiles {
  const web: string[] = [];
  const other: string[] = [];
  const ownerOf = ownership(scope);
  const above = new Set(scope.folders.flatMap((folder) => [...upwards(folder)]));
  const all = new Set(files);
  for (const file of files) {
    const folder = folderOf(file);
    const owner = ownerOf(folder);
    if (owner === null) {
      if (above.has(folder)) other.push(file);
    } else if (
      isCode(scope, owner, file) &&
      !isCompiled(file, all) &&
      (includeTests || !isTest(relativeTo(owner, file)))
    )
      web.push(file);
    else other.push(file);
  }
  return { web, other };
}

function isCode({ bundle, native }: Scope, owner: string, file: string): boolean {
  if (native.some((folder) => isWithin(file, folder))) return false;
  if (bundle && isWithin(file, bundle.folder)) return isServedCode(relativeTo(bundle.folder, file));
  return isAppCode(relativeTo(owner, file));
}

/** The folder of the scope to which a folder belongs: the innermost one decides. Files share folders, so it is kept. */
function ownership(scope: Scope): (folder: string) => string | null {
  const owners = new Map<string, string | null>();
  for (const folder of scope.foreign) owners.set(folder, null);
  if (scope.bundle && !scope.bundle.isSource) owners.set(scope.bundle.folder, null);
  for (const folder of scope.folders) owners.set(folder, folder);
  return (folder) => {
    const path: string[] = [];
    let owner: string | null = null;
    for (const one of upwards(folder)) {
      const known = owners.get(one);
      if (known !== undefined) {
        owner = known;
        break;
      }
      path.push(one);
    }
    for (const one of path) owners.set(one, owner);
    return owner;
  };
}

/** Configurations count as code of the app, but an app needs more than those. */
export const isToolConfig = (file: string): boolean => /\.config\.\w+$/.test(file);
