import { rewriteAccesses } from '../migration/rewrite.js';
import { rewritesByFile } from '../migration/rewrites.js';
import type { Recipe } from '../recipe.js';

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
