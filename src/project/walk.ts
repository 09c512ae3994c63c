import ignore, { type Ignore } from 'ignore';
import type { Diagnostic } from './diagnostic.js';
import type { Entry, FileSystem } from './file-system.js';
import { globFiles } from './glob.js';
import { isWithin, joinPath, relativeTo } from './path.js';

/** The files of a directory as one walk found them. */
export interface Tree {
  /** Sorted paths. */
  readonly files: readonly string[];
  /** Folders that look like build output and were not entered; `walk` them when they turn out to be the source. */
  readonly outputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Installed packages, caches and reports: never source, wherever they lie. Folders with a leading dot join them. */
const neverEntered = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  '__pycache__',
  'Pods',
  'DerivedData',
  'coverage',
  'playwright-report',
  'test-results',
  'storybook-static',
]);

/** Names of build output. Below `src` they are ordinary words, so they count only beside a project file. */
const outputNames = new Set(['dist', 'build', 'out', 'out-tsc', 'www', 'target', 'tmp', 'temp', 'release']);
const projectFile =
  /^(package\.json|project\.json|capacitor\.config\.\w+|build\.gradle(\.kts)?|Podfile|Package\.swift)$/;

export function walk(system: FileSystem, start = '.'): Tree {
  const outputs: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const inherited = new Map<string, readonly FolderIgnore[]>();
  const files = globFiles(start, (folder) => {
    const entries = listEntries(system, folder, diagnostics);
    const ignores = withOwnIgnore(system, folder, inherited.get(folder) ?? [], entries);
    const beside = entries.some((entry) => !entry.isFolder && projectFile.test(entry.name));
    return entries.filter(({ name, isFolder }) => {
      if (!isFolder) return true;
      const path = folder === '.' ? name : `${folder}/${name}`;
      if (!isEntered(name) || platformCopy.test(path)) return false;
      const isOutput = beside && outputNames.has(name);
      if (isOutput) outputs.push(path);
      inherited.set(path, ignores);
      return !isOutput && !isIgnored(system, path, ignores);
    });
  });
  return { files: files.sort(), outputs: outputs.sort(), diagnostics };
}

interface FolderIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

function listEntries(system: FileSystem, folder: string, diagnostics: Diagnostic[]): Entry[] {
  try {
    return system.list(folder);
  } catch (error) {
    diagnostics.push({ kind: 'unreadable', file: folder, message: `Cannot list the folder: ${reasonOf(error)}` });
    return [];
  }
}

/** Why the system refused, without the absolute path its messages hold. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** `.well-known` holds the files that tie an app to its domain. */
const isEntered = (name: string): boolean =>
  !neverEntered.has(name) && (!name.startsWith('.') || name === '.well-known');

/** What `cap copy` and `cap build` put into the native projects: the web bundle and generated plugin code. */
const platformCopy =
  /(^|\/)(src\/main\/assets\/(public|www)|App\/App\/public|ios\/App\/(build|output)|capacitor-cordova-[\w-]+|platforms\/(android|ios))$/;

const maxIgnoreFile = 256 * 1024;

function withOwnIgnore(
  system: FileSystem,
  folder: string,
  inherited: readonly FolderIgnore[],
  entries: readonly Entry[],
): readonly FolderIgnore[] {
  if (!entries.some((entry) => entry.name === '.gitignore' && !entry.isFolder)) return inherited;
  try {
    const text = new TextDecoder().decode(system.read(joinPath(folder, '.gitignore'), maxIgnoreFile));
    return [...inherited, { folder, rules: ignore().add(text) }];
  } catch {
    return inherited; // Without its rules more is walked, never less.
  }
}

/** Hand-written code that is kept out of a repository (environments, native projects) is still part of the app. */
const alwaysKept = /(^|\/)(src|app|android|ios)(\/|$)/;

function isIgnored(system: FileSystem, folder: string, ignores: readonly FolderIgnore[]): boolean {
  if (ignores.length === 0 || alwaysKept.test(folder)) return false;
  const ignored = ignores.some(
    (one) => isWithin(folder, one.folder) && one.rules.ignores(`${relativeTo(one.folder, folder)}/`),
  );
  return ignored && !holdsApp(system, folder);
}

function holdsApp(system: FileSystem, folder: string): boolean {
  const entries = listEntries(system, folder, []);
  return entries.some((entry) => entry.name.startsWith('capacitor.config.') || platformNames.has(entry.name));
}

const platformNames = new Set(['android', 'ios']);
