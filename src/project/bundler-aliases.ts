import { folderOf, joinPath, nameOf } from './path.js';
import type { Survey } from './survey.js';
import { type Alias, toAlias } from './tsconfig.js';

const configName = /^(vite|webpack|rollup|rsbuild|svelte|nuxt|quasar|astro|vue|babel|craco|metro)[\w.-]*\.[cm]?[jt]s$/;

/** `'@': path.resolve(__dirname, './src')`, `{ find: '@', replacement: '/src' }` and their kin. */
const entry =
  /(?:find:\s*)?(?:['"]([^'"\n]{1,60})['"]|([\w$]{1,60}))\s*[:,]\s*(?:replacement:\s*)?[^'"\n,{]{0,80}(?:,\s*)?['"]([^'"\n]{1,200})['"]/g;

/** Aliases in the bundler's configuration. It is searched, not run: what is no alias leads to no file. */
export function bundlerAliases(survey: Survey, root: string): Alias[] {
  return survey.tree.files
    .filter((file) => folderOf(file) === root && configName.test(nameOf(file)))
    .flatMap((file) => aliasesOf(survey, file, root));
}

function aliasesOf(survey: Survey, file: string, root: string): Alias[] {
  const result = survey.texts.read(file, false);
  const text = 'text' in result ? result.text : '';
  const from = text.search(/\balias\b/);
  if (from < 0) return [];
  return [...text.slice(from, from + 5_000).matchAll(entry)].flatMap(([, quoted, bare, target = '']) => {
    const name = (quoted ?? bare ?? '').replace(/\/?\*?$/, '');
    const folder = joinPath(root, target.replace(/^\/|\/?\*?$/g, '') || '.');
    return name ? [toAlias(name, [folder]), toAlias(`${name}/*`, [`${folder}/*`])] : [];
  });
}
