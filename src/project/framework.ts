import { isWithin, upwards } from './path.js';
import type { Framework } from './project.js';
import type { Survey } from './survey.js';
import { isWorkspaceRoot } from './workspaces.js';

/** First match decides: frameworks built on another one, and those that apps mix into another, come first. */
const signs: readonly (readonly [Framework, RegExp])[] = [
  ['angular', /^@angular\/core$/],
  ['vue', /^(nuxt|nuxt3|quasar|@quasar\/app.*)$/],
  ['astro', /^astro$/],
  ['svelte', /^(svelte|@sveltejs\/kit)$/],
  ['solid', /^(solid-js|solid-start|@solidjs\/start)$/],
  ['react', /^(react|next|preact)$/],
  ['vue', /^vue$/],
];

/** Astro apps draw with a second framework; plain Astro is what is left. */
export function detectFramework(dependencies: ReadonlyMap<string, string>): Framework {
  const names = [...dependencies.keys()];
  return signs.find(([, sign]) => names.some((name) => sign.test(name)))?.[0] ?? 'plain';
}

/** What only code of a framework has: the packages of a workspace may serve apps of several. */
const traces: readonly (readonly [Framework, RegExp])[] = [
  ['angular', /\.component\.(?:ts|html)$/],
  ['vue', /\.vue$/],
  ['astro', /\.astro$/],
  ['svelte', /\.svelte$/],
  ['solid', /\.[jt]sx$/],
  ['react', /\.[jt]sx$/],
];

/**
 * The framework of an app whose packages are listed at the root of its workspace, as Nx does; its components may all lie
 * in libraries.
 */
export function workspaceFramework(survey: Survey, root: string): Framework {
  const above = [...upwards(root)].filter((folder) => folder !== root && isWorkspaceRoot(survey, folder));
  const names = above.flatMap((folder) => [...(survey.manifests.get(folder)?.dependencies.keys() ?? [])]);
  const own = survey.tree.files.filter((file) => isWithin(file, root));
  const listed = signs.flatMap(([framework, sign]) => (names.some((name) => sign.test(name)) ? framework : []));
  const isUsed = (framework: Framework): boolean =>
    traces.some(([traced, trace]) => traced === framework && own.some((file) => trace.test(file)));
  const only = new Set(listed).size === 1 ? listed[0] : undefined;
  return listed.find(isUsed) ?? only ?? 'plain';
}
