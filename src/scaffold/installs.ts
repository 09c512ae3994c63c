import { privacyScreen } from '../catalogue/privacy-screen.js';
import type { Install } from './plan.js';
import { privacyRival } from './privacy-rival.js';
import type { Scene } from './recipe.js';
import { selectedFiles } from './templates.js';

/** Packages that the back end and the copied files need. */
export function installsOf({
  answers,
  backend,
  project,
  surroundings,
  templates,
  selection,
}: Scene): readonly Install[] {
  const major = surroundings.capacitorMajor ?? 8;
  const entries = (packages: Readonly<Record<string, string>> = {}, dev = false): Install[] =>
    Object.entries(packages).map(([name, range]) => ({ name, range: rangeOf(range, major), dev }));
  const needed = [
    ...entries(backend.packages[major]),
    ...entries(answers.privacyScreen && privacyRival(project.app.dependencies) === null ? privacyPackage(major) : {}),
    ...selectedFiles(templates, selection).flatMap(({ dependencies, devDependencies }) => [
      ...entries(dependencies),
      ...entries(devDependencies, true),
    ]),
  ];
  return [...new Map(needed.map((install) => [install.name, install])).values()];
}

function privacyPackage(major: number): Readonly<Record<string, string>> {
  const range = privacyScreen.ranges.get(major);
  return range === undefined ? {} : { [privacyScreen.package]: range };
}

/** Official plugins have the major version of Capacitor. */
const rangeOf = (range: string, major: number): string => (range === 'capacitor' ? `^${major}.0.0` : range);
