import { joinPath } from '../../project/path.js';
import type { StorageAccess } from '../../web/storage-access.js';
import type { Brief } from '../recipe.js';
import { specifierOf } from './imports.js';
import { sharesMedium } from './key-uses.js';
import type { Move } from './moves.js';
import type { Rewrite } from './rewrite.js';
import { isFronted } from './secure-store.js';

/** What the moves change, by file. */
export function rewritesByFile({ accesses, project, answers }: Brief, moves: readonly Move[]): Map<string, Rewrite[]> {
  const folder = joinPath(project.app.root, answers.folder);
  const files = new Map<string, Map<string, Rewrite>>();
  for (const change of changesOf(moves, accesses)) {
    const { access, name, module, form } = change;
    const { file } = access.call;
    const own = files.get(file) ?? new Map<string, Rewrite>();
    files.set(file, own);
    const earlier = own.get(name)?.accesses ?? [];
    const specifier = specifierOf(file, joinPath(folder, module));
    own.set(name, { name, module: specifier, form, accesses: [...earlier, access] });
  }
  return new Map([...files].map(([file, rewrites]) => [file, [...rewrites.values()]]));
}

/** What takes the place of the receiver of an access, or is put around it. */
export interface Change extends Pick<Rewrite, 'name' | 'form'> {
  readonly access: StorageAccess;
  /** Path of the module inside the vault. */
  readonly module: string;
  /** Value of the condition `storage` of the templates. */
  readonly id: string;
}

/** One for each access that has to change; what moves several keys needs only one. */
export function changesOf(moves: readonly Move[], accesses: readonly StorageAccess[]): readonly Change[] {
  const changes = new Map<StorageAccess, Change>();
  for (const move of moves) {
    const { front, substitute } = move.store;
    for (const access of move.uses.direct) {
      const isCertain = access.medium === move.medium && substitute !== null;
      changes.set(access, isCertain ? { access, form: 'replace', ...substitute } : { access, form: 'wrap', ...front });
    }
    // Where the app empties the store, it means its secrets too.
    for (const access of [...move.uses.wrapped, ...accesses.filter((one) => isClearOf(one, move))])
      changes.set(access, { access, form: 'wrap', ...front });
  }
  return [...changes.values()].filter(({ access }) => !isFronted(access));
}

const isClearOf = ({ kind, medium, receiver }: StorageAccess, move: Move): boolean =>
  kind === 'clear' && receiver !== null && sharesMedium(medium, move.medium);

/** The files in which a move has to change something. */
export const filesOf = (move: Move, accesses: readonly StorageAccess[]): ReadonlySet<string> =>
  new Set(changesOf([move], accesses).map(({ access }) => access.call.file));
