import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type FileSystem, FileTooLarge } from './file-system.js';

/**
 * Files below `directory`. Links are neither listed nor opened: what they point to inside the directory is met
 * under its own name, and what lies outside is not the app's.
 */
export function openDisk(directory: string): FileSystem {
  return {
    list: (folder) => listFolder(join(directory, folder)),
    read: (file, limit) => readFile(join(directory, file), limit),
  };
}

function listFolder(path: string): Entry[] {
  const entries: Entry[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isFile()) entries.push({ name: entry.name, isFolder: false });
    else if (entry.isDirectory()) entries.push({ name: entry.name, isFolder: true });
  }
  return entries;
}

/** Non-blocking, so that a pipe put in the place of a file cannot hang the audit. Windows has neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readFile(path: string, limit: number): Uint8Array {
  const descriptor = openSync(path, openFlags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error('not a regular file');
    if (stats.size > limit) throw new FileTooLarge();
    return readAll(descriptor, stats.size);
  } finally {
    closeSync(descriptor);
  }
}

function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
