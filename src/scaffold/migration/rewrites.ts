import type { StorageAccess } from '../../web/storage-access.js';
import { inVault } from '../code-root.js';
import type { Brief } from '../recipe.js';
import { specifierOf } from './imports.js';
import { sharesMedium } from './key-uses.js';
import type { Move, Moves } from './move.js';
import type { CallRewrite, Rewrite } from './rewrite.js';
import { isFronted } from './secure-store.js';

/** What the moves change, by file. */
export function rewritesByFile(brief: Brief, { moves, told }: Planned): Map<string, Rewrite[]> {
  const files = new Map<string, Rewrite[]>();
  const add = (file: string, rewrite: Rewrite): void => void files.set(file, [...(files.get(file) ?? []), rewrite]);
  const specifier = (file: string, module: string): string => specifierOf(file, inVault(brief, module));
  for (const { access, name, module, form } of changesOf(moves, brief.accesses)) {
    const { file } = access.call;
    add(file, { form, name, module: specifier(file, module), accesses: [access] });
  }
  for (const { option, call } of [...told, ...moves.flatMap((move) => move.told ?? [])]) {
    const { name, module } = option.uses;
    add(call.file, { form: 'option', name, module: specifier(call.file, module), option, call });
  }
  return files;
}

type Planned = Pick<Moves, 'moves' | 'told'>;

/** What takes the place of the receiver of an access, or is put around it. */
export interface Change extends Pick<CallRewrite, 'name' | 'form'> {
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
  new Set([
    ...changesOf([move], accesses).map(({ access }) => access.call.file),
    ...(move.told ? [move.told.call.file] : []),
  ]);
