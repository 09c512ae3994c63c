import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { valueAt } from './config-value.js';
import { decode } from './decode.js';
import { openDisk } from './disk.js';
import { JsonError, readJson } from './json.js';
import { lineStarts, positionAt } from './location.js';
import type { ConfigValue } from './project.js';
import { ProjectError } from './project-error.js';
import { exportedValue } from './static-value.js';
import { reasonOf } from './walk.js';

/** capward's own configuration, read without running it. */
export interface ConfigFile {
  /** Absolute path of the folder that holds it. */
  readonly folder: string;
  /** POSIX path from the audited directory; begins with `..` when it lies above. */
  readonly file: string;
  /** POSIX path of the audited directory from the folder that holds the configuration; `.` when it is that folder. */
  readonly directory: string;
  readonly value: ConfigValue;
  lineAt(offset: number): number;
  /** What there is at a path, seen from the folder that holds the configuration. */
  kindAt(path: string): 'file' | 'folder' | null;
}

const names = ['capward.config.json', 'capward.config.ts'];
const manifestKey = 'capward';

/** The nearest configuration in the audited directory or above it, not beyond the repository that holds it. */
export function findConfig(directory: string): ConfigFile | null {
  if (!existsSync(directory)) return null;
  const start = realpathSync(directory);
  for (let folder = start; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
    if (found.length > 1) {
      throw new ProjectError(
        `There are two configurations in one folder: ${names.join(' and ')}.`,
        'Remove one of them.',
      );
    }
    const config = found[0] === undefined ? manifestConfig(start, folder) : openConfig(found[0], start);
    if (config !== null) return config;
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return null;
  }
}

/** The configuration at `path`. A package.json holds it under `capward`. */
export function openConfig(path: string, directory: string): ConfigFile {
  const { text, ...place } = readText(path, directory);
  const value = path.endsWith('.ts') ? readScript(place.file, text) : readJsonText(place.file, text);
  const inner = basename(path) === 'package.json' ? valueAt(value, manifestKey) : value;
  if (inner === null)
    throw new ProjectError(`${place.file} has no key "${manifestKey}".`, 'Add it, or name another file.');
  return { ...place, value: inner };
}

/** A package.json that is broken, or says nothing about capward, is no configuration; whoever needs it will say so. */
function manifestConfig(directory: string, folder: string): ConfigFile | null {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  try {
    return openConfig(path, directory);
  } catch (error) {
    if (error instanceof ProjectError) return null;
    throw error;
  }
}

const limit = 4 * 1024 * 1024;

function readText(path: string, directory: string): Omit<ConfigFile, 'value'> & { readonly text: string } {
  // Links would make paths between the two differ.
  const real = realPath(path);
  const root = realPath(directory);
  const file = posix(relative(root, real));
  try {
    const text = decode(openDisk(dirname(real)).read(basename(real), limit));
    if (text === null) throw new Error('the file is binary');
    const starts = lineStarts(text);
    const inside = posix(relative(dirname(real), root)) || '.';
    return {
      folder: dirname(real),
      file,
      directory: inside,
      text,
      lineAt: (offset) => positionAt(starts, offset).line,
      kindAt: (path) => kindAt(join(dirname(real), path)),
    };
  } catch (error) {
    throw new ProjectError(`Cannot read ${file}: ${reasonOf(error)}.`, 'Name a configuration that can be read.');
  }
}

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

function kindAt(path: string): 'file' | 'folder' | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? (stats.isDirectory() ? 'folder' : 'file') : null;
}

const posix = (path: string): string => path.split(sep).join('/');

function readJsonText(file: string, text: string): ConfigValue {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = positionAt(lineStarts(text), error.offset);
    throw new ProjectError(`${file}:${line}:${column}: ${error.message}.`, 'Correct the JSON; comments are allowed.');
  }
}

function readScript(file: string, text: string): ConfigValue {
  const value = exportedValue(file, text);
  if (value !== 'unparsable') return value;
  throw new ProjectError(`${file} has syntax errors.`, 'Correct them; the file is read, not run.');
}
