import { joinPath } from '../../project/path.js';
import type { StorageAccess } from '../../web/storage-access.js';
import { specifierOf } from '../migration/imports.js';
import type { Move } from '../migration/moves.js';
import { type Rewrite, rewriteAccesses } from '../migration/rewrite.js';
import { secureStoreOf } from '../migration/secure-store.js';
import type { Recipe, Scene } from '../recipe.js';

/** Sends the calls that keep, read and remove secrets to the vault. */
export const planCalls: Recipe = (scene, draft) => {
  const { moves, steps } = scene.moves;
  for (const step of steps) draft.step(step);
  for (const [file, rewrites] of rewritesByFile(scene, moves)) {
    draft.edit(file, 'keep secrets in the vault instead of in the clear', (text) =>
      rewriteAccesses(file, text, rewrites),
    );
  }
};

function rewritesByFile({ accesses, ...scene }: Scene, moves: readonly Move[]): Map<string, Rewrite[]> {
  const clears = accesses.filter(
    ({ kind, medium }) => kind === 'clear' && moves.some((move) => move.medium === medium),
  );
  const all = [...moves.flatMap((move) => move.accesses), ...clears];
  const files = new Map<string, Rewrite[]>();
  for (const file of new Set(all.map(({ call }) => call.file))) {
    const own = all.filter(({ call }) => call.file === file);
    const stores = new Set(own.map(secureStoreOf).filter((store) => store !== null));
    files.set(
      file,
      [...stores].map(({ name, module, libraries }): Rewrite => {
        const used = own.filter(({ library }) => libraries.includes(library));
        return {
          name,
          module: specifierOf(file, joinPath(joinPath(scene.project.app.root, scene.answers.folder), module)),
          ...split(used),
        };
      }),
    );
  }
  return files;
}

const split = (accesses: readonly StorageAccess[]): Pick<Rewrite, 'accesses' | 'clears'> => ({
  accesses: accesses.filter(({ kind }) => kind !== 'clear'),
  clears: accesses.filter(({ kind }) => kind === 'clear'),
});
