import { webOrigin } from './bundle.js';
import { readConfig } from './capacitor-config.js';
import { stringAt, valueAt } from './config-value.js';
import type { Diagnostic } from './diagnostic.js';
import { folderOf, isWithin, joinPath, nameOf, upwards } from './path.js';
import type { CapacitorConfig } from './project.js';
import type { Survey } from './survey.js';
import { isWorkspaceRoot } from './workspaces.js';

/** Where an app lies and how it is configured, before anything else about it is known. */
export interface AppFolder {
  readonly root: string;
  readonly config: CapacitorConfig | null;
  /** What kept the config from being read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Every app below the audited directory: one per folder, however many markers name it. */
export function findApps(survey: Survey): AppFolder[] {
  const byRoot = new Map([...configFiles(survey)].map(([folder, file]) => [rootOf(survey, folder), file] as const));
  const configured = [...byRoot].map(([root, file]) => readApp(survey, root, file));
  const roots = [...byRoot.keys()];
  const builders = configured.map(({ root, config }) => webOrigin(survey, root, config).root);
  const candidates = [...new Set([...unconfigured(survey), ...ionicProjects(survey)])].filter(
    (folder) => ![...roots, ...builders].includes(folder) && !servesOther(survey, folder, roots),
  );
  const runnable = candidates.filter((folder) => looksRunnable(survey, folder));
  const isCertain = configured.length > 0 || runnable.length > 0;
  const others = isCertain ? runnable : candidates;
  return [...configured, ...others.map((root) => ({ root, config: null, diagnostics: [] }))].sort((a, b) =>
    a.root < b.root ? -1 : 1,
  );
}

function readApp(survey: Survey, root: string, file: string): AppFolder {
  const diagnostics: Diagnostic[] = [];
  return { root, config: readConfig(survey, file, diagnostics), diagnostics };
}

/** In the order in which the Capacitor CLI looks for them; `.mjs` and `.cjs` are read by its later versions. */
const configNames = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map((ext) => `capacitor.config.${ext}`);

function configFiles(survey: Survey): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of survey.tree.files) {
    const rank = configNames.indexOf(nameOf(path));
    if (rank < 0 || isNativeCopy(path)) continue;
    const other = found.get(folderOf(path));
    if (!other || rank < configNames.indexOf(nameOf(other))) found.set(folderOf(path), path);
  }
  for (const folder of found.keys()) if (isDesktopShell(folder) && found.has(folderOf(folder))) found.delete(folder);
  return found;
}

/**
 * `cap add @capacitor-community/electron` copies the config of the app beside the window that shows it on a desktop.
 */
const isDesktopShell = (folder: string): boolean => nameOf(folder) === 'electron';

/** `cap copy` writes the resolved config into the native projects; Android has further assets for its debug builds. */
const isNativeCopy = (path: string): boolean =>
  /(^|\/)(App\/App|src\/main\/assets|android\/app\/src\/\w+\/assets)\//.test(path);

/** Quasar keeps Capacitor in a folder of its own inside the app. */
function rootOf(survey: Survey, folder: string): string {
  const isQuasar = nameOf(folder) === 'src-capacitor' && survey.manifests.has(folderOf(folder));
  return isQuasar ? folderOf(folder) : folder;
}

/** Packages that depend on Capacitor without configuring it. Plugins do too, but only to be built against it. */
function unconfigured(survey: Survey): string[] {
  return [...survey.manifests.values()]
    .filter((manifest) => manifest.dependencies.has('@capacitor/core'))
    .filter((manifest) => !manifest.isPlugin && !manifest.peers.has('@capacitor/core'))
    .map((manifest) => manifest.folder);
}

function ionicProjects(survey: Survey): string[] {
  return survey.tree.files
    .filter((path) => nameOf(path) === 'ionic.config.json')
    .flatMap((path) => {
      const value = survey.json(path);
      const single = valueAt(value, 'integrations', 'capacitor') ? [folderOf(path)] : [];
      const projects = valueAt(value, 'projects');
      if (projects?.kind !== 'object') return single;
      const several = [...projects.members.values()]
        .filter((project) => valueAt(project.value, 'integrations', 'capacitor'))
        .map((project) => joinPath(folderOf(path), stringAt(project.value, 'root') ?? '.'));
      return [...single, ...several];
    })
    .filter((folder) => !folder.startsWith('..'));
}

/** Whether a folder without config only carries Capacitor for an app elsewhere. */
function servesOther(survey: Survey, folder: string, configured: readonly string[]): boolean {
  const below = configured.filter((root) => root !== folder && isWithin(root, folder));
  if (nameOf(folder) === 'src-capacitor' && configured.includes(folderOf(folder))) return true;
  // What the Ionic CLI once asked for stays behind when an app moves into a folder of its own.
  if (below.length > 0 && !survey.manifests.get(folder)?.dependencies.has('@capacitor/core')) return true;
  return below.some((root) => isWorkspaceRoot(survey, folder) || manifestFolder(survey, root) === folder);
}

/** The folder of the package.json that counts for `folder`: its own or the nearest above. */
export function manifestFolder(survey: Survey, folder: string): string | null {
  for (const candidate of upwards(folder)) if (survey.manifests.has(candidate)) return candidate;
  return null;
}

/** An app has a page to start from or a framework that makes one; a library that several apps share has neither. */
function looksRunnable(survey: Survey, folder: string): boolean {
  return (
    starts.some((name) => survey.files.has(joinPath(folder, name))) ||
    survey.tree.outputs.includes(joinPath(folder, 'www'))
  );
}

const starts = [
  ...['index.html', 'src/index.html', 'public/index.html', 'ionic.config.json', 'angular.json', 'svelte.config.js'],
  ...['nuxt', 'next', 'quasar', 'astro', 'vue'].flatMap((name) =>
    ['js', 'mjs', 'ts'].map((ext) => `${name}.config.${ext}`),
  ),
];
