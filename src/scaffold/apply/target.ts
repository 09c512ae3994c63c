import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { ApplyError } from './apply-error.js';

/** Folders whose files run on this machine by themselves, or belong to a package manager. */
const forbidden = new Set(['.git', '.hg', '.svn', 'node_modules']);

/**
 * The absolute path of a file below `root`. Throws when the path leaves it, or when anything on the way is a link: a
 * repository may hold links that lead anywhere.
 */
export function targetPath(root: string, path: string): string {
  const names = path.split('/');
  const isPlain = names.every((name) => /^[^\\:\0]+$/.test(name) && name !== '.' && name !== '..');
  if (!isPlain || names.some((name) => forbidden.has(name.toLowerCase()))) {
    throw new ApplyError(`capward does not write to ${path}.`, 'Choose a folder inside the app.');
  }
  names.forEach((_, index) => {
    const isLast = index === names.length - 1;
    const stats = statsOf(join(root, ...names.slice(0, index + 1)));
    if (stats === null) return;
    const isExpected = isLast ? stats.isFile() : stats.isDirectory();
    const shown = names.slice(0, index + 1).join('/');
    if (!isExpected) throw new ApplyError(`${shown} is ${kindOf(stats)}.`, unexpected[isLast ? 'file' : 'folder']);
  });
  return join(root, ...names);
}

const unexpected = {
  file: 'capward writes to regular files only; replace it by one, or make the change by hand.',
  folder: 'capward follows no links; replace it by a folder, or make the change by hand.',
};

const kindOf = (stats: Stats): string => {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  return stats.isDirectory() ? 'a folder' : stats.isFile() ? 'a file' : 'neither file nor folder';
};

/** `null` when there is nothing. */
export function statsOf(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}
