import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from './user-error.js';

/** Writes all of the text or nothing: a reader never sees half a report. */
export function writeFileAtomically(path: string, text: string): void {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    // Devices and pipes (/dev/null, /dev/fd/3) are written to, not replaced; a folder is refused by the system.
    if (existing && !existing.isFile()) writeFileSync(path, text);
    else replace(existing ? realpathSync(path) : path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`Cannot write ${path}: ${reason}`, 'Choose a file in a folder you may write to.');
  }
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
