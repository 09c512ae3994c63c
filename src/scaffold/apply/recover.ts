import { rmSync } from 'node:fs';
import { ApplyError } from './apply-error.js';
import { carryOut } from './carry-out.js';
import { inJournal, type Journal, journalFolder, readJournal } from './journal.js';
import { statsOf } from './target.js';

export type Recovery = 'nothing' | 'undone' | 'completed';

/** Brings a directory in which an earlier run was killed to its old state or, once that was decided, to the new one. */
export function recover(root: string): Recovery {
  const stats = statsOf(inJournal(root));
  if (stats === null) return 'nothing';
  if (!stats.isDirectory()) {
    throw new ApplyError(`${journalFolder} is no folder.`, 'capward needs that name while it writes; remove it.');
  }
  const journal = read(root);
  if (journal !== null) {
    carryOut(root, journal, () => {});
    return 'completed';
  }
  rmSync(inJournal(root), { recursive: true });
  return 'undone';
}

/** Whether a run was killed here and `recover` has something to do. */
export const isInterrupted = (root: string): boolean => statsOf(inJournal(root)) !== null;

function read(root: string): Journal | null {
  try {
    return readJournal(root);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ApplyError(
      `${journalFolder}/journal.json is not from capward.`,
      `Look at it, and remove ${journalFolder}.`,
    );
  }
}
