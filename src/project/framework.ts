import type { Framework } from './project.js';

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
