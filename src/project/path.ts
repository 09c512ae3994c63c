import { posix } from 'node:path';

/** Joins POSIX paths; `.` is the audited directory. A result that begins with `..` lies outside. */
export function joinPath(folder: string, path: string): string {
  const joined = posix.normalize(folder === '.' ? path : `${folder}/${path}`);
  return joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Path of `file` as seen from `folder`, which holds it. */
export function relativeTo(folder: string, file: string): string {
  return folder === '.' ? file : file.slice(folder.length + 1);
}

/** How an import in a file of `folder` names another file. */
export function pathFrom(folder: string, file: string): string {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
}

/** The folder itself, then each folder above it up to the audited directory. */
export function* upwards(folder: string): Generator<string> {
  let current = folder;
  while (current !== '.') {
    yield current;
    current = folderOf(current);
  }
  yield '.';
}

/** What imports call a module: the name of its file, or of the folder whose index it is. */
export function moduleName(file: string): string {
  const stem = nameOf(file).replace(/\..*$/, '');
  return stem === 'index' ? nameOf(folderOf(file)) : stem;
}
