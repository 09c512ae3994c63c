import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { statsOf } from './target.js';

/**
 * The folder, inside the directory, that holds the new files until all of them are written. Once `journal.json`
 * appears in it the change is decided: it is only carried out, by this run or by the next. Until then nothing of the
 * app was touched.
 */
export const journalFolder = '.capward';

export const inJournal = (root: string, ...names: readonly string[]): string => join(root, journalFolder, ...names);

export interface Journal {
  readonly version: 1;
  readonly changes: readonly Change[];
}

/** One file. Digests tell the old from the new state, whatever was carried out already. */
export interface Change {
  readonly path: string;
  /** SHA-256 in hexadecimal; `null`: there is no file. */
  readonly before: string | null;
  readonly after: string | null;
  /** Name of the new file inside the folder; `null` when the file is removed. */
  readonly staged: string | null;
}

export const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** `null` when there is no file. */
export const digestOf = (path: string): string | null => (statsOf(path) === null ? null : digest(readFileSync(path)));

/** Writes a new file down to the disk. */
export function writeDurably(path: string, bytes: Buffer, mode = 0o644): void {
  const descriptor = openSync(path, 'wx', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes renames in a folder durable, where the system knows how. */
export function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders; its renames are ordered by the file system.
  }
}

export function commitJournal(root: string, journal: Journal): void {
  const path = inJournal(root, 'journal.json');
  writeDurably(`${path}.new`, Buffer.from(JSON.stringify(journal)));
  syncFolder(dirname(path));
  renameSync(`${path}.new`, path);
  syncFolder(dirname(path));
}

/** Removes the journal first: without it the folder holds nothing that counts. */
export function removeJournal(root: string): void {
  rmSync(inJournal(root, 'journal.json'), { force: true });
  rmSync(inJournal(root), { recursive: true, force: true });
}

/** `null` when no change was decided; throws when the file is not one that `commitJournal` wrote. */
export function readJournal(root: string): Journal | null {
  const path = inJournal(root, 'journal.json');
  if (!statsOf(path)?.isFile()) return null;
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isJournal(value)) throw new SyntaxError('not a journal');
  return value;
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return false;
  return 'changes' in value && Array.isArray(value.changes) && value.changes.every(isChange);
}

const isDigest = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { path, before, after, staged }: Partial<Record<keyof Change, unknown>> = value;
  const isStaged = after === null ? staged === null : typeof staged === 'string' && /^\d+$/.test(staged);
  return typeof path === 'string' && isDigest(before) && isDigest(after) && isStaged;
}
