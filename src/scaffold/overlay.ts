import type { Entry, FileSystem } from '../project/file-system.js';
import { folderOf, nameOf, upwards } from '../project/path.js';
import type { Edit } from './plan.js';

/** The files as they would be after the edits; nothing is written. */
export function overlay(system: FileSystem, edits: readonly Edit[]): FileSystem {
  const texts = new Map(edits.map(({ path, after }) => [path, after]));
  const folders = new Set(edits.flatMap(({ path }) => [...upwards(folderOf(path))]));
  return {
    list(folder) {
      const entries = new Map(listed(system, folder, folders.has(folder)).map((entry) => [entry.name, entry]));
      for (const [path, after] of texts) {
        if (folderOf(path) !== folder) continue;
        if (after === null) entries.delete(nameOf(path));
        else entries.set(nameOf(path), { name: nameOf(path), isFolder: false });
      }
      for (const path of folders) {
        if (path !== '.' && folderOf(path) === folder)
          entries.set(nameOf(path), { name: nameOf(path), isFolder: true });
      }
      return [...entries.values()];
    },
    read(file, limit) {
      const text = texts.get(file);
      if (text === undefined) return system.read(file, limit);
      if (text === null) throw new Error(`no such file: ${file}`);
      return Buffer.from(text);
    },
  };
}

/** A folder that only the edits bring is empty before. */
function listed(system: FileSystem, folder: string, isPlanned: boolean): readonly Entry[] {
  if (!isPlanned) return system.list(folder);
  try {
    return system.list(folder);
  } catch {
    return [];
  }
}
