import { type Entry, type FileSystem, FileTooLarge } from './file-system.js';

/** A file system held in memory: path to content. */
export function openMemory(files: Readonly<Record<string, string | Uint8Array>>): FileSystem {
  const folders = foldersOf(Object.keys(files));
  return {
    list: (folder) => [...(folders.get(folder)?.values() ?? [])],
    read(file, limit) {
      const content = Object.hasOwn(files, file) ? files[file] : undefined;
      if (content === undefined) throw new Error(`no such file: ${file}`);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (bytes.length > limit) throw new FileTooLarge();
      return bytes;
    },
  };
}

function foldersOf(paths: readonly string[]): Map<string, Map<string, Entry>> {
  const folders = new Map<string, Map<string, Entry>>();
  for (const path of paths) {
    const segments = path.split('/');
    segments.forEach((name, depth) => {
      const folder = segments.slice(0, depth).join('/') || '.';
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      entries.set(name, { name, isFolder: depth < segments.length - 1 });
      folders.set(folder, entries);
    });
  }
  return folders;
}
