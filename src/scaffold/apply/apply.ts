import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Edit } from '../plan.js';
import { ApplyError } from './apply-error.js';
import { carryOut, type OnStep } from './carry-out.js';
import { encodeLike, holdsText } from './encoding.js';
import { type Change, commitJournal, digest, inJournal, type Journal, syncFolder, writeDurably } from './journal.js';
import { recover } from './recover.js';
import { statsOf, targetPath } from './target.js';

/**
 * Carries out all edits or none, inside `root`, which is a real path. Each file must still hold the text that its edit
 * started from. A process that is killed leaves the old state, or a journal with which `recover` reaches the new one.
 */
export function applyEdits(root: string, edits: readonly Edit[], onStep: OnStep = () => {}): void {
  if (edits.length === 0) return;
  recover(root);
  const contents = edits.map((edit) => contentOf(root, edit));
  carryOut(root, decideOrUndo(root, contents, onStep), onStep);
}

function decideOrUndo(root: string, contents: readonly Content[], onStep: OnStep): Journal {
  try {
    return decide(root, contents, onStep);
  } catch (error) {
    recover(root); // A full disk, say: nothing was decided, so nothing stays.
    throw error;
  }
}

/** Writes the new files beside the app and then, in one step, decides that they replace the old ones. */
function decide(root: string, contents: readonly Content[], onStep: OnStep): Journal {
  onStep();
  mkdirSync(inJournal(root));
  onStep();
  mkdirSync(inJournal(root, 'staged'));
  const changes = contents.map((content, index): Change => {
    onStep();
    return stage(root, content, String(index));
  });
  syncFolder(inJournal(root, 'staged'));
  onStep();
  const journal: Journal = { version: 1, changes };
  commitJournal(root, journal);
  return journal;
}

interface Content {
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
  readonly mode: number;
}

function contentOf(root: string, { path, before, after }: Edit): Content {
  const target = targetPath(root, path);
  const stats = statsOf(target);
  const bytes = stats === null ? null : readFileSync(target);
  const isExpected = bytes === null ? before === null : before !== null && holdsText(bytes, before);
  if (!isExpected) {
    throw new ApplyError(
      `${path} changed since the plan was made, or is no text that capward can write again.`,
      'Run init again; nothing was changed.',
    );
  }
  checkDevice(root, path);
  return { path, before: bytes, after: after === null ? null : encodeLike(bytes, after), mode: stats?.mode ?? 0o644 };
}

/** A file is put in its place by renaming, which works within one file system only. */
function checkDevice(root: string, path: string): void {
  let folder = dirname(targetPath(root, path));
  while (statsOf(folder) === null) folder = dirname(folder);
  if (statSync(folder).dev === statSync(root).dev) return;
  throw new ApplyError(`${path} lies on another file system.`, 'Run init in the folder that holds it.');
}

function stage(root: string, { path, before, after, mode }: Content, name: string): Change {
  if (after !== null) writeDurably(inJournal(root, 'staged', name), after, mode & 0o777);
  return {
    path,
    before: before && digest(before),
    after: after && digest(after),
    staged: after === null ? null : name,
  };
}
