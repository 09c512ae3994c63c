import { folderOf, isWithin, relativeTo, upwards } from './path.js';
import type { Scope } from './scope.js';
import { isAppCode } from './web-files.js';

export interface AppFiles {
  readonly web: readonly string[];
  readonly other: readonly string[];
}

/** Splits the files below the scope into the app's web code and everything else a reader may want. */
export function appFiles(files: readonly string[], scope: Scope, includeTests: boolean): AppFiles {
  const web: string[] = [];
  const other: string[] = [];
  const above = new Set(scope.folders.flatMap((folder) => [...upwards(folder)]));
  for (const file of files) {
    const folder = innermost(file, scope.folders);
    const isForeign = scope.foreign.some((one) => isWithin(file, one) && (folder === null || isWithin(one, folder)));
    if (folder !== null && !isForeign && !(scope.bundle !== null && isWithin(file, scope.bundle))) {
      (isAppCode(relativeTo(folder, file), includeTests) ? web : other).push(file);
    } else if (above.has(folderOf(file))) other.push(file);
  }
  return { web, other };
}

function innermost(file: string, folders: readonly string[]): string | null {
  let found: string | null = null;
  for (const folder of folders) {
    if (isWithin(file, folder) && (found === null || isWithin(folder, found))) found = folder;
  }
  return found;
}
