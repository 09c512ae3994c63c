import { builtByBundler } from './bundle.js';
import { membersAt, stringAt } from './config-value.js';
import { folderOf, isWithin, joinPath, upwards } from './path.js';
import { isServerPackage } from './server-files.js';
import type { Survey } from './survey.js';

/** Where an app without code of its own may get it from. */
export interface FrontendSearch {
  readonly survey: Survey;
  readonly root: string;
  /** Roots of all apps. */
  readonly roots: readonly string[];
}

/** The packages whose bundle an app without code of its own shows: those below it, else those its scripts speak of. */
export function frontendsOf(search: FrontendSearch, foreign: readonly string[]): string[] {
  const below = foreign.filter((folder) => isWithin(folder, search.root));
  const inside = below.filter((folder) => isFrontend(search, folder));
  return inside.length > 0 ? inside : namedByScripts(search).filter((folder) => isFrontend(search, folder));
}

function isFrontend({ survey, roots }: FrontendSearch, folder: string): boolean {
  const manifest = survey.manifests.get(folder);
  return manifest !== undefined && !roots.includes(folder) && builtByBundler(manifest) && !isServerPackage(manifest);
}

/** `resolve(mobileRoot, '../web/dist')`, `vite build ../web`: what a script copies over, or builds, is the app. */
function namedByScripts({ survey, root }: FrontendSearch): string[] {
  const scripts = membersAt(survey.manifests.get(root)?.value ?? null, 'scripts');
  const texts = scripts.map(([, script]) => stringAt(script) ?? '');
  const named = texts.flatMap((text) => pathsIn(text)).map((path) => joinPath(root, path));
  const inFiles = survey.tree.files
    .filter((file) => isScript(root, file))
    .flatMap((file) => pathsOf(survey, root, file));
  return [...new Set([...named, ...inFiles].flatMap((path) => packageAround(survey, path) ?? []))].sort();
}

const isScript = (root: string, file: string): boolean =>
  isWithin(file, root) &&
  [root, joinPath(root, 'scripts')].includes(folderOf(file)) &&
  /\.(?:[cm]?[jt]s|sh)$/.test(file);

/** Paths are seen from the root of the app, or from the folder of the script. */
function pathsOf({ texts }: Survey, root: string, file: string): string[] {
  const read = texts.read(file, false);
  return 'text' in read
    ? pathsIn(read.text).flatMap((path) => [joinPath(root, path), joinPath(folderOf(file), path)])
    : [];
}

const pathsIn = (text: string): string[] => text.match(/(?:\.\.\/){1,6}[\w@-][\w@./-]{0,200}/g) ?? [];

function packageAround(survey: Survey, path: string): string | null {
  if (path.startsWith('..')) return null;
  return [...upwards(path)].find((folder) => folder !== '.' && survey.manifests.has(folder)) ?? null;
}
