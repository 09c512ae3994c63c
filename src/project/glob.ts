import fastGlob from 'fast-glob';
import type { Entry } from './file-system.js';

/** Every path: `**` alone leaves out names that hold a line feed. */
const everything = '**/*([\\s\\S])';

/** Paths of the files in and below a folder. A folder that `list` leaves out is not entered. */
export function globFiles(start: string, list: (folder: string) => Entry[]): string[] {
  const below = (path: string): string => (start === '.' ? path : `${start}/${path}`);
  const fs = listingAdapter((path) => list(path === '' ? start : below(path)));
  const options = { cwd: '/', dot: true, followSymbolicLinks: false, unique: false, fs };
  const files = fastGlob.sync(everything, options);
  return start === '.' ? files : files.map(below);
}

/** Takes the place of the disk, which begins at `/` (on Windows at `C:/`). */
function listingAdapter(list: (path: string) => Entry[]) {
  function readdirSync(path: string, options: { withFileTypes: true }): TypedName[];
  function readdirSync(path: string): string[];
  function readdirSync(path: string, options?: { withFileTypes: true }): TypedName[] | string[] {
    const entries = list(path.slice(path.indexOf('/') + 1));
    return options ? entries.map((entry) => new TypedName(entry)) : entries.map(({ name }) => name);
  }
  return { readdirSync };
}

/** What fast-glob wants to know of an entry: links and devices are never among them. */
class TypedName {
  readonly name: string;
  readonly isFolder: boolean;

  constructor({ name, isFolder }: Entry) {
    this.name = name;
    this.isFolder = isFolder;
  }

  isFile(): boolean {
    return !this.isFolder;
  }

  isDirectory(): boolean {
    return this.isFolder;
  }

  isSymbolicLink(): boolean {
    return false;
  }

  isBlockDevice(): boolean {
    return false;
  }

  isCharacterDevice(): boolean {
    return false;
  }

  isFIFO(): boolean {
    return false;
  }

  isSocket(): boolean {
    return false;
  }
}
