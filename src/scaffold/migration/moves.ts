import type { Medium } from '../../catalogue/medium.js';
import type { Location } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import type { StorageAccess } from '../../web/storage-access.js';
import type { TokenFlow } from '../../web/token-flow.js';
import { sharesMedium, usesOf } from './key-uses.js';
import type { Left, Move, Moves } from './move.js';
import { type Obstacle, obstacleOf } from './obstacles.js';
import { isOpenedLate, openingOf } from './opening.js';
import { secureStoreOf, webStore } from './secure-store.js';
import { toldLibrary } from './told-library.js';
import { findToldSessions } from './told-sessions.js';

interface Web {
  readonly project: Project;
  readonly flows: readonly TokenFlow[];
  readonly accesses: readonly StorageAccess[];
}

/** Decides for each secret that is kept in the clear whether its code can be rewritten. */
export function findMoves(web: Web): Moves {
  const moves = new Map<string, Move>();
  const secrets = web.flows.filter(isSecret);
  const sessions = findToldSessions(web.project, secrets);
  const left: Left[] = [...sessions.left];
  for (const flow of secrets.filter((one) => !sessions.covers(one))) {
    const found = flow.via === 'state' ? keptByLibrary(web, flow) : keptByApp(web, flow);
    if ('reason' in found) left.push({ flow, reason: found.reason, at: found.at ?? null });
    else if (!moves.has(`${found.medium} ${found.key}`)) {
      const obstacle = obstacleTo(web, found, secrets);
      if (obstacle === null) moves.set(`${found.medium} ${found.key}`, found);
      else left.push({ flow, reason: obstacle.reason, at: obstacle.location ?? null });
    }
  }
  return { moves: [...moves.values()], told: sessions.told, left };
}

interface Unmovable {
  readonly reason: string;
  readonly at?: Left['at'];
}

/** What the app writes by calls of its own. */
function keptByApp({ accesses }: Web, flow: TokenFlow): Move | Unmovable {
  const write = writeOf(accesses, flow);
  const store = write && secureStoreOf(write.access);
  const { medium } = flow;
  if (!store || write.key === null || store.front.stores[medium] === undefined)
    return { reason: reasonOf(flow, write) };
  const { key } = write;
  return { store, medium, key, flow, uses: usesOf(accesses, medium, key), told: null };
}

/** What a persisted store writes, which reads at once and gets the storage that does. */
function keptByLibrary({ project, accesses }: Web, flow: TokenFlow): Move | Unmovable {
  const told = toldLibrary(project, flow);
  if ('reason' in told) return told;
  const { option, key } = told;
  const { medium } = flow;
  if (webStore.front.stores[medium] === undefined) return { reason: 'it has a storage of its own' };
  if (key === null) return { reason: 'the key is only known when the app runs' };
  if (option.readsWhenMade && isOpenedLate(project)) return { reason: 'it reads before the vault is open' };
  const uses = usesOf(accesses, medium, key);
  return { store: webStore, medium, key, flow, uses, told: { option, call: flow.location } };
}

function obstacleTo(
  web: Web,
  { store, key, medium, uses, flow, told }: Move,
  secrets: readonly TokenFlow[],
): Obstacle | null {
  const rivals = secrets.filter((one) => one.key === key && sharesMedium(one.medium, medium));
  const isOpened = !store.front.isSynchronous || openingOf(web.project) !== null;
  return (
    obstacleOf({ ...web, rivals }, { key, medium, uses, own: told ? [flow.location] : [] }) ??
    (isOpened ? null : unknownStart)
  );
}

const unknownStart: Obstacle = { reason: 'init does not know where the app starts' };

/** Low confidence is no reason to change code, and what only runs on the web harms no phone. */
const isSecret = ({ via, confidence, runsOn, subject, medium }: TokenFlow): boolean =>
  confidence !== 'low' &&
  runsOn !== 'web' &&
  subject.kind !== 'push-token' &&
  (via === 'sdk' || movable.includes(medium));

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
