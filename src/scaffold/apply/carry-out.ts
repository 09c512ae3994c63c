import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ApplyError } from './apply-error.js';
import { type Change, digestOf, inJournal, type Journal, removeJournal, syncFolder } from './journal.js';
import { targetPath } from './target.js';

/** Called before each step that changes the disk; tests end the process there. */
export type OnStep = () => void;

/** Carries out a decided change. What was done already is seen by its digest, so it can be called again and again. */
export function carryOut(root: string, { changes }: Journal, onStep: OnStep): void {
  const open = changes.filter((change) => isOpen(root, change));
  const foreign = open.filter((change) => !isOld(root, change));
  if (foreign.length > 0) throw changedMeanwhile(foreign);
  for (const change of open) {
    onStep();
    carryOutOne(root, change);
  }
  for (const folder of new Set(open.map(({ path }) => dirname(path)))) syncFolder(join(root, folder));
  onStep();
  removeJournal(root);
}

const isOpen = (root: string, { path, after }: Change): boolean => digestOf(targetPath(root, path)) !== after;
const isOld = (root: string, { path, before }: Change): boolean => digestOf(targetPath(root, path)) === before;

function carryOutOne(root: string, { path, staged }: Change): void {
  const target = targetPath(root, path);
  if (staged === null) rmSync(target, { force: true });
  else {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(inJournal(root, 'staged', staged), target);
  }
}

const changedMeanwhile = (changes: readonly Change[]): ApplyError =>
  new ApplyError(
    `An earlier run was interrupted, and since then ${changes.map(({ path }) => path).join(', ')} changed.`,
    'What that run would have written lies in .capward/staged. Remove the folder .capward to give it up, then run init again.',
  );
