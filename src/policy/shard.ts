import type { Project } from '../project/project.js';

/** The part `index` (from 1) of `count` parts of the apps. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The apps of one part. Large ones are dealt out first, each to the part with the fewest files so far. */
export function appsOf(shard: Shard, projects: readonly Project[]): Project[] {
  const loads = Array.from({ length: shard.count }, () => 0);
  const chosen = new Set<Project>();
  for (const project of projects.toSorted(bySize)) {
    const part = loads.indexOf(Math.min(...loads));
    loads[part] = (loads[part] ?? 0) + sizeOf(project);
    if (part === shard.index - 1) chosen.add(project);
  }
  return projects.filter((project) => chosen.has(project));
}

/** An app without files takes time too. */
const sizeOf = ({ files }: Project): number => files.web.length + files.other.length + 1;

const bySize = (a: Project, b: Project): number => sizeOf(b) - sizeOf(a) || (a.app.root < b.app.root ? -1 : 1);
