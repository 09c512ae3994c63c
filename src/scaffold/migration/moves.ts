import type { Medium } from '../../catalogue/medium.js';
import type { Location } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import type { StorageAccess } from '../../web/storage-access.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { type KeyUses, sharesMedium, usesOf } from './key-uses.js';
import { type Obstacle, obstacleOf } from './obstacles.js';
import { openingOf } from './opening.js';
import { type SecureStore, secureStoreOf } from './secure-store.js';

/** A key whose every use in the code is known, so that all of them can go to the vault together. */
export interface Move {
  readonly store: SecureStore;
  readonly medium: Medium;
  readonly key: string;
  /** One of those that write it. */
  readonly flow: TokenFlow;
  readonly uses: KeyUses;
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
  const isOpened = openingOf(project) !== null;
  const left: Left[] = [];
  const secrets = flows.filter(isSecret);
  for (const flow of secrets) {
    const write = writeOf(accesses, flow);
    const store = write && secureStoreOf(write.access);
    const { medium } = flow;
    if (!store || write.key === null || store.front.stores[medium] === undefined) {
      left.push({ flow, reason: reasonOf(flow, write), at: null });
      continue;
    }
    const { key } = write;
    const name = `${medium} ${key}`;
    if (moves.has(name)) continue;
    const uses = usesOf(accesses, medium, key);
    const rivals = secrets.filter((one) => one.key === key && sharesMedium(one.medium, medium));
    const unopened: Obstacle | null = store.front.isSynchronous && !isOpened ? unknownStart : null;
    const obstacle = obstacleOf({ project, accesses, rivals }, { key, medium, uses }) ?? unopened;
    if (obstacle === null) moves.set(name, { store, medium, key, flow, uses });
    else left.push({ flow, reason: obstacle.reason, at: obstacle.location ?? null });
  }
  return { moves: [...moves.values()], left };
}

const unknownStart: Obstacle = { reason: 'init does not know where the app starts' };

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

interface KeyedWrite {
  readonly access: StorageAccess;
  readonly key: string | null;
}

/** The call that writes the secret of a flow: the one it ends at, or one in a wrapper that is handed the key there. */
function writeOf(accesses: readonly StorageAccess[], flow: TokenFlow): KeyedWrite | null {
  const writes = accesses.filter(({ kind, medium }) => kind === 'write' && sharesMedium(medium, flow.medium));
  for (const access of writes) {
    const key = startsAt(access.call, flow.location)
      ? access.key.text
      : access.decidedBy?.find(({ call }) => startsAt(call, flow.location))?.key.text;
    if (key !== undefined) return { access, key };
  }
  return null;
}

const startsAt = (a: Location, b: Location): boolean => a.file === b.file && a.line === b.line && a.column === b.column;

function reasonOf(flow: TokenFlow, write: KeyedWrite | null): string {
  if (write?.key === null) return 'the key is only known when the app runs';
  const last = flow.steps.at(-1);
  const isWrapped = last !== undefined && (last.file !== flow.location.file || last.line !== flow.location.line);
  return isWrapped ? 'it goes through code that init does not know' : 'the vault has no such calls';
}
