import { joinPath } from '../../project/path.js';
import type { StorageAccess } from '../../web/storage-access.js';
import type { Brief } from '../recipe.js';
import { specifierOf } from './imports.js';
import type { Move } from './moves.js';
import type { Rewrite } from './rewrite.js';
import { secureStoreOf } from './secure-store.js';

/** What the moves change, by file. Where the app empties a store, the vault has to be emptied too. */
export function rewritesByFile({ accesses, project, answers }: Brief, moves: readonly Move[]): Map<string, Rewrite[]> {
  const all = moves.flatMap((move) => usesOf(move, accesses));
  const folder = joinPath(project.app.root, answers.folder);
  const files = new Map<string, Rewrite[]>();
  for (const file of new Set(all.map(({ call }) => call.file))) {
    const own = [...new Set(all)].filter(({ call }) => call.file === file);
    const stores = new Set(own.map(secureStoreOf).filter((store) => store !== null));
    files.set(
      file,
      [...stores].map(({ name, module, libraries }): Rewrite => {
        const used = own.filter(({ library }) => libraries.includes(library));
        return {
          name,
          module: specifierOf(file, joinPath(folder, module)),
          accesses: used.filter(({ kind }) => kind !== 'clear'),
          clears: used.filter(({ kind }) => kind === 'clear'),
        };
      }),
    );
  }
  return files;
}

/** Uses of the key, and calls that empty its store. */
export const usesOf = (move: Move, accesses: readonly StorageAccess[]): readonly StorageAccess[] => [
  ...move.accesses,
  ...accesses.filter(({ kind, medium }) => kind === 'clear' && medium === move.medium),
];
