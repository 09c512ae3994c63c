import type { StorageOption } from '../../catalogue/storage-options.js';
import type { Project } from '../../project/project.js';
import type { TokenFlow } from '../../web/token-flow.js';
import type { Left, ToldUse } from './move.js';
import { otherCallOf } from './other-calls.js';
import { libraryIds, toldLibrary } from './told-library.js';

/** Libraries that can be told where to keep their session or state, and those that cannot. */
export interface ToldSessions {
  readonly told: readonly ToldUse[];
  readonly left: readonly Left[];
  covers(flow: TokenFlow): boolean;
}

/**
 * Libraries that wait for their storage and find old values there under their own keys. The clients of one library
 * share a session, so all of them are told or none.
 */
export function findToldSessions(project: Project, secrets: readonly TokenFlow[]): ToldSessions {
  const told: ToldUse[] = [];
  const left: Left[] = [];
  const candidates = secrets.flatMap((flow) => candidateOf(project, flow));
  for (const clients of byLibrary(candidates)) {
    const obstacle = obstacleTo(project, clients);
    for (const { flow, option } of clients) {
      if (obstacle !== null) left.push({ flow, ...obstacle });
      else if (option !== null) told.push({ option, call: flow.location });
    }
  }
  const covered = new Set(candidates.map(({ flow }) => flow));
  return { told, left, covers: (flow) => covered.has(flow) };
}

interface Client {
  readonly flow: TokenFlow;
  /** `null`: it cannot be told, for this reason. */
  readonly option: StorageOption | null;
  readonly reason: string;
}

function candidateOf(project: Project, flow: TokenFlow): readonly Client[] {
  const found = toldLibrary(project, flow);
  if ('reason' in found) return flow.via === 'sdk' ? [{ flow, option: null, reason: found.reason }] : [];
  return found.option.isSynchronous ? [] : [{ flow, option: found.option, reason: '' }];
}

function byLibrary(clients: readonly Client[]): Iterable<readonly Client[]> {
  const groups = new Map<string, Client[]>();
  for (const client of clients) {
    const name = libraryIds(client.flow).join();
    groups.set(name, [...(groups.get(name) ?? []), client]);
  }
  return groups.values();
}

function obstacleTo(project: Project, clients: readonly Client[]): Pick<Left, 'reason' | 'at'> | null {
  const refused = clients.find(({ option }) => option === null);
  if (refused) return { reason: refused.reason, at: clients.length > 1 ? refused.flow.location : null };
  const options = clients.flatMap(({ option }) => option ?? []);
  const other = otherCallOf(
    project,
    options,
    clients.map(({ flow }) => flow.location),
  );
  return other && { reason: 'another client of the library shares the session', at: other };
}
