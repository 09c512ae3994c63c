import type { Medium } from '../../catalogue/medium.js';
import type { Location } from '../../project/location.js';
import { isWithin } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import type { StorageAccess } from '../../web/storage-access.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { codeRootOf } from '../code-root.js';
import type { KeyUses } from './key-uses.js';
import { isMarkup } from './markup.js';
import { mentionsOf } from './mentions.js';
import { isOpenedLate } from './opening.js';
import { secureStoreOf } from './secure-store.js';

/** Why a key cannot move by itself. */
export interface Obstacle {
  /** A clause. */
  readonly reason: string;
  readonly location?: { readonly file: string; readonly line: number };
}

interface Code {
  readonly project: Project;
  readonly accesses: readonly StorageAccess[];
  /** Secrets that are written under the same key to the same store. */
  readonly rivals: readonly TokenFlow[];
}

interface Candidate {
  readonly key: string;
  readonly medium: Medium;
  readonly uses: KeyUses;
  /** Where a library uses it by itself. */
  readonly own: readonly Location[];
}

/** What keeps the code from being rewritten; `null` when every use of the key is one that can be. */
export function obstacleOf(code: Code, { key, medium, uses, own }: Candidate): Obstacle | null {
  const { project, accesses, rivals } = code;
  const all = [...uses.direct, ...uses.wrapped];
  for (const [reason, isHit] of unwritable(project, medium, isOpenedLate(project))) {
    const hit = all.find(isHit);
    if (hit) return { reason, location: hit.call };
  }
  if (medium === 'cookie' && !all.some(({ kind }) => kind === 'read'))
    return { reason: 'the app never reads it, so it may be meant for a server' };
  const inCalls = all.flatMap(({ call, decidedBy }) => [call, ...(decidedBy ?? []).map((one) => one.call)]);
  const known = [...own, ...inCalls];
  const rival = rivals.find(({ location }) => !known.some((call) => holds(call, location)));
  if (rival) return { reason: 'other code stores the same key in another way', location: rival.location };
  const explained = [...known, ...accesses.flatMap(({ call, key: told }) => (told.text === key ? [call] : []))];
  const mention = mentionsOf(project, key).find((one) => !explained.some((call) => holds(call, one)));
  return mention ? { reason: 'other code is called with the same key', location: mention } : null;
}

/** Uses that no rewriting can reach. */
const unwritable = (
  project: Project,
  medium: Medium,
  isLate: boolean,
): readonly (readonly [reason: string, isHit: (access: StorageAccess) => boolean])[] => [
  ['a method is called without its object', ({ receiver }) => receiver === null],
  ['a script in markup uses the same key', ({ call }) => isMarkup(call.file)],
  ['code outside the app uses the same key', ({ call }) => !isOfApp(project, call.file)],
  [
    'it is read while its module loads, before the vault is open',
    (access) => isLate && isReadAtOnce(access) && isSynchronous(access),
  ],
  [
    'the vault has no such calls',
    (access) => secureStoreOf(access)?.front.stores[storeMedium(access, medium)] === undefined,
  ],
];

/** What components do, they do when they are shown. */
const isReadAtOnce = ({ kind, isImmediate, call }: StorageAccess): boolean =>
  kind === 'read' && isImmediate && !/\.(vue|svelte)$/.test(call.file);

const isOfApp = (project: Project, file: string): boolean =>
  isWithin(file, project.app.root) || isWithin(file, codeRootOf(project));

const isSynchronous = (access: StorageAccess): boolean => secureStoreOf(access)?.front.isSynchronous === true;

/** A `Storage` that is handed around counts for the one that is meant. */
const storeMedium = (access: StorageAccess, medium: Medium): Medium =>
  access.medium === 'web-storage' ? medium : access.medium;

const holds = (outer: Location, { file, line }: { readonly file: string; readonly line: number }): boolean =>
  outer.file === file && outer.line <= line && line <= outer.endLine;
