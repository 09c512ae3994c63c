import { ts } from 'ts-morph';
import type { Library, Persistence } from '../../catalogue/library.js';
import type { Project } from '../../project/project.js';
import { filesMentioning } from '../prefilter.js';
import { usesOf } from './addresses.js';
import type { Analysis } from './analysis.js';
import type { Matched } from './slots.js';

/** A place where the app hands sessions or state to a library that stores them. */
export interface PersistenceSite {
  readonly library: Library;
  readonly persistence: Persistence;
  readonly matched: Matched;
}

/** Where SDKs and state libraries keep something, the code that sets them up first. */
export function findPersistenceSites(project: Project, analysis: Analysis): readonly PersistenceSite[] {
  return sitesOf(project, analysis).sort((a, b) => Number(isInMember(a.matched)) - Number(isInMember(b.matched)));
}

function sitesOf(project: Project, analysis: Analysis): PersistenceSite[] {
  return analysis.roles.libraries.flatMap((library) =>
    (library.persists ?? []).flatMap((persistence) => {
      const uses = usesOf(analysis, persistence.at, library.id);
      if (uses.length === 0 || yields(analysis, persistence) || !isUsed(project, persistence)) return [];
      return uses.map((matched) => ({ library, persistence, matched }));
    }),
  );
}

/** Modules, providers and top-level code set an SDK up; members of classes ask for what is there. */
function isInMember(node: ts.Node): boolean {
  for (let current = node; current !== undefined; current = current.parent) if (ts.isClassElement(current)) return true;
  return false;
}

/** The app decides the storage at another call of the same library. */
const yields = (analysis: Analysis, persistence: Persistence): boolean =>
  (persistence.yieldsTo ?? []).some((address) => usesOf(analysis, address).length > 0);

/** Whether the app signs in through the SDK, or has the plugin installed that makes an option work. */
function isUsed(project: Project, { signIn }: Persistence): boolean {
  if (signIn === undefined) return true;
  const pattern = new RegExp(signIn.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
  return filesMentioning(project, pattern, () => false).length > 0;
}
