import { isPackage } from './manifest.js';
import { folderOf, relativeTo, upwards } from './path.js';
import type { Resolve } from './resolver.js';
import { isHostedFunction, isServerPackage } from './server-files.js';
import type { Survey } from './survey.js';

const specifier = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,99}(?:'([^'\n]{1,300})'|"([^"\n]{1,300})")/g;

/** What modules a text names, found without parsing: a wrong hit leads to no file. */
function specifiersIn(text: string): string[] {
  return [...text.matchAll(specifier)].map(([, single, double]) => single ?? double ?? '');
}

/** What the search for libraries must know about one app. */
export interface LibrarySearch {
  readonly survey: Survey;
  readonly resolve: Resolve;
  /** Folders of this and of the other apps: no library begins there. */
  readonly apps: ReadonlySet<string>;
  /** The web files of a folder that becomes a part of the app. */
  codeIn(folder: string): readonly string[];
}

/** The folders outside an app from which its code imports, directly or through each other. */
export function findLibraries(search: LibrarySearch, code: readonly string[]): string[] {
  const libraries = new Set<string>();
  const seen = new Set(code);
  const pending = [...code];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const target of importsOf(search, file)) {
      const library = seen.has(target) ? null : libraryOf(search, target);
      seen.add(target);
      if (library === null || libraries.has(library)) continue;
      libraries.add(library);
      const found = search.codeIn(library);
      pending.push(...found.filter((one) => one === target || !seen.has(one)));
      for (const one of found) seen.add(one);
    }
  }
  return [...libraries].sort();
}

function importsOf({ survey, resolve }: LibrarySearch, file: string): string[] {
  const result = survey.texts.read(file, true);
  return 'text' in result ? specifiersIn(result.text).flatMap((one) => resolve(one, file) ?? []) : [];
}

/** The package or project that holds a file, else the folder of the loose file; `null` for servers and apps. */
function libraryOf({ survey, apps }: LibrarySearch, file: string): string | null {
  const around = [...upwards(folderOf(file))];
  if (around.some((folder) => survey.manifests.has(folder) && isHostedFunction(relativeTo(folder, file)))) return null;
  for (const folder of around) {
    if (apps.has(folder)) return null;
    const manifest = survey.manifests.get(folder);
    if (folder !== '.' && manifest && isPackage(manifest)) return isServerPackage(manifest) ? null : folder;
    if (folder !== '.' && survey.files.has(`${folder}/project.json`)) return folder;
  }
  const loose = /^(.+?)\/src\//.exec(file)?.[1] ?? folderOf(file);
  return loose === '.' ? null : loose;
}
