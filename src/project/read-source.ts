import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decode } from './decode.js';
import { openDisk } from './disk.js';
import { joinPath } from './path.js';

const limit = 2 * 1024 * 1024;

/** Reads files below `directory` by the paths of a report, of which nobody knows who wrote it; null for all others. */
export function sourceReader(directory: string): (file: string) => string | null {
  return (file) => {
    try {
      const root = realpathSync(directory);
      const path = joinPath('.', file);
      const isInside = !path.startsWith('..') && realpathSync(join(root, path)).startsWith(root + sep);
      return isInside ? decode(openDisk(root).read(path, limit)) : null;
    } catch {
      return null;
    }
  };
}
