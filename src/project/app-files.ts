import type { WebBundle } from './bundle.js';
import { folderOf, isWithin, relativeTo, upwards } from './path.js';
import { isTest } from './test-files.js';
import { isAppCode, isCompiled, isServedCode, isWebFile } from './web-files.js';

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

/** The paths of all files, sorted. */
type Files = ReadonlySet<string>;

type Part = 'web' | 'other' | 'foreign';

/** Splits files into the app's web code and everything else a reader may want; what is foreign is in neither. */
export function appFiles(files: Files, scope: Scope, includeTests: boolean): AppFiles {
  const web: string[] = [];
  const other: string[] = [];
  const partOf = parts(files, scope, includeTests);
  for (const file of files) {
    const part = partOf(file);
    if (part === 'web') web.push(file);
    else if (part === 'other') other.push(file);
  }
  return { web, other };
}

/** Whether the app has code besides configurations. */
export function hasCode(files: Files, scope: Scope): boolean {
  const partOf = parts(files, scope, false);
  for (const file of files) if (!isToolConfig(file) && partOf(file) === 'web') return true;
  return false;
}

/** Whether web files lie outside the app. */
export function hasForeignCode(files: Files, scope: Scope): boolean {
  const partOf = parts(files, scope, false);
  for (const file of files) if (isWebFile(file) && partOf(file) === 'foreign') return true;
  return false;
}

function parts(files: Files, scope: Scope, includeTests: boolean): (file: string) => Part {
  const ownerOf = ownership(scope);
  const above = new Set(scope.folders.flatMap((folder) => [...upwards(folder)]));
  return (file) => {
    const folder = folderOf(file);
    const owner = ownerOf(folder);
    if (owner === null) return above.has(folder) ? 'other' : 'foreign';
    const isWeb =
      isCode(scope, owner, file) && !isCompiled(file, files) && (includeTests || !isTest(relativeTo(owner, file)));
    return isWeb ? 'web' : 'other';
  };
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
