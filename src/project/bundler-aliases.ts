import { folderOf, joinPath, nameOf } from './path.js';
import type { TextStore } from './text-store.js';
import { type Alias, toAlias } from './tsconfig.js';

const configName =
  /^(vite|webpack|rollup|rsbuild|svelte|nuxt|next|quasar|astro|vue|babel|craco|metro)[\w.-]*\.[cm]?[jt]s$/;

/** `'@': path.resolve(__dirname, './src')`, `{ find: '@', replacement: '/src' }` and their kin. */
const entry =
  /(?:find:\s*)?(?:['"]([^'"\n]{1,60})['"]\s*[:,]|([\w$]{1,60})\s*:)\s*(?:replacement:\s*)?[^'"\n,{]{0,80}(?:,\s*)?['"]([^'"\n]{1,200})['"]/g;

/** The bundlers' configurations, by folder. */
export function bundlerConfigs(files: readonly string[]): Map<string, string[]> {
  const configs = new Map<string, string[]>();
  for (const file of files) {
    if (!configName.test(nameOf(file))) continue;
    configs.set(folderOf(file), [...(configs.get(folderOf(file)) ?? []), file]);
  }
  return configs;
}

/** Aliases in a bundler's configuration. It is searched, not run: what is no alias leads to no file. */
export function bundlerAliases(texts: TextStore, file: string): Alias[] {
  const root = folderOf(file);
  const result = texts.read(file, true);
  const text = 'text' in result ? result.text : '';
  const from = text.search(/\balias\b/);
  if (from < 0) return [];
  return [...text.slice(from, from + 5_000).matchAll(entry)].flatMap(([, quoted, bare, target = '']) => {
    const name = (quoted ?? bare ?? '').replace(/\/?\*?$/, '');
    const folder = joinPath(root, target.replace(/^\/|\/?\*?$/g, '') || '.');
    return name ? [toAlias(name, [folder]), toAlias(`${name}/*`, [`${folder}/*`])] : [];
  });
}
