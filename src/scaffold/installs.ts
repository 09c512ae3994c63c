import type { Install } from './plan.js';
import type { Scene } from './recipe.js';
import { selectedFiles } from './templates.js';

/** Packages that the back end and the copied files need. */
export function installsOf(scene: Scene): readonly Install[] {
  const { backend, surroundings } = scene;
  const needed = [
    ...entries(backend.packages[surroundings.capacitorMajor ?? 8] ?? {}, false),
    ...selectedFiles(scene).flatMap(({ dependencies, devDependencies }) => [
      ...entries(dependencies ?? {}, false),
      ...entries(devDependencies ?? {}, true),
    ]),
  ];
  return [...new Map(needed.map((install) => [install.name, install])).values()];
}

const entries = (packages: Readonly<Record<string, string>>, dev: boolean): Install[] =>
  Object.entries(packages).map(([name, range]) => ({ name, range, dev }));
