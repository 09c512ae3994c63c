import type { Medium } from '../../catalogue/medium.js';
import type { Location } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import type { StorageAccess } from '../../web/storage-access.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { mentionsOf } from './mentions.js';
import { openingOf } from './opening.js';
import { type SecureStore, secureStoreOf } from './secure-store.js';

/** A key whose every use in the code is known, so that all of them can go to the vault together. */
export interface Move {
  readonly store: SecureStore;
  readonly medium: Medium;
  readonly key: string;
  /** One of those that write it. */
  readonly flow: TokenFlow;
  readonly accesses: readonly StorageAccess[];
}

export interface Moves {
  readonly moves: readonly Move[];
  readonly left: readonly Left[];
}

/** A secret that is left to a person, and why. */
export interface Left {
  readonly flow: TokenFlow;
  /** A clause. */
  readonly reason: string;
  /** Where the reason lies. */
  readonly at: { readonly file: string; readonly line: number } | null;
}

/** When the code of the app stays as it is. */
export const noMoves: Moves = { moves: [], left: [] };

interface Web {
  readonly project: Project;
  readonly flows: readonly TokenFlow[];
  readonly accesses: readonly StorageAccess[];
}

/** Decides for each secret that is written to a store in the clear whether its calls can be rewritten. */
export function findMoves({ project, flows, accesses }: Web): Moves {
  const moves = new Map<string, Move>();
  const unopened: Obstacle | null =
    openingOf(project) === null ? { reason: 'init does not know where the app starts' } : null;
  const left: Left[] = [];
  for (const flow of flows.filter(isSecret)) {
    const direct = accesses.find(({ kind, call }) => kind === 'write' && startsAt(call, flow.location));
    const store = direct === undefined ? null : secureStoreOf(direct);
    const medium = direct?.medium ?? flow.medium;
    if (!direct || !store || direct.key === null) {
      left.push({ flow, reason: reasonOf(flow, direct), at: null });
      continue;
    }
    const name = `${medium} ${direct.key}`;
    if (moves.has(name)) continue;
    const uses = accesses.filter((one) => one.medium === medium && one.key === direct.key);
    const obstacle = obstacleOf(project, direct.key, uses, flows) ?? (store.isSynchronous ? unopened : null);
    if (obstacle === null) moves.set(name, { store, medium, key: direct.key, flow, accesses: uses });
    else left.push({ flow, reason: obstacle.reason, at: obstacle.location ?? null });
  }
  return { moves: [...moves.values()], left };
}

/** Low confidence is no reason to change code, and what only runs on the web harms no phone. */
const isSecret = ({ via, confidence, runsOn, subject, medium }: TokenFlow): boolean =>
  via === 'write' &&
  confidence !== 'low' &&
  runsOn !== 'web' &&
  subject.kind !== 'push-token' &&
  movable.includes(medium);

const movable: readonly Medium[] = [
  ...(['local-storage', 'session-storage', 'web-storage', 'preferences', 'ionic-storage'] as const),
  ...(['cookie', 'indexeddb', 'file', 'sqlite'] as const),
];

export const startsAt = (a: Location, b: Location): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

interface Obstacle {
  readonly reason: string;
  readonly location?: { readonly file: string; readonly line: number };
}

function obstacleOf(
  project: Project,
  key: string,
  uses: readonly StorageAccess[],
  flows: readonly TokenFlow[],
): Obstacle | null {
  const taken = uses.find(({ receiver }) => receiver === null);
  if (taken) return { reason: 'a method is called without its object', location: taken.call };
  const inMarkup = uses.find(({ call }) => /\.(html?|astro)$/i.test(call.file));
  if (inMarkup) return { reason: 'a script in markup uses the same key', location: inMarkup.call };
  const wrapped = flows.find(
    (flow) => flow.key === key && isSecret(flow) && !uses.some(({ call }) => startsAt(call, flow.location)),
  );
  if (wrapped) return { reason: 'other code stores the same key in another way', location: wrapped.location };
  const mention = mentionsOf(project, key).find((one) => !uses.some(({ call }) => holds(call, one)));
  return mention ? { reason: 'other code is called with the same key', location: mention } : null;
}

const holds = (outer: Location, { file, line }: { readonly file: string; readonly line: number }): boolean =>
  outer.file === file && outer.line <= line && line <= outer.endLine;

function reasonOf(flow: TokenFlow, direct: StorageAccess | undefined): string {
  if (direct?.key === null) return 'the key is only known when the app runs';
  const last = flow.steps.at(-1);
  const isWrapped = last !== undefined && (last.file !== flow.location.file || last.line !== flow.location.line);
  return isWrapped ? 'it goes through code that other values use too' : 'the vault has no such calls';
}
