import { autoImported, importingBuilds } from '../catalogue/auto-imports.js';
import { folderOf, isWithin, joinPath, moduleName, pathFrom } from '../project/path.js';
import type { Project } from '../project/project.js';

/** What provides a name: a package, or a file of the app; and what it calls it. */
interface Provider {
  readonly module: string;
  readonly isFile: boolean;
  readonly exported: string;
}

/** The imports that the build adds to a file: as text to stand behind the code, whose positions stay as they are. */
export type AutoImports = (file: string, script: string) => string;

/** `null` where no build of the app imports anything by itself. */
export function autoImportsOf(project: Project): AutoImports | null {
  const names = [...project.app.dependencies.keys()];
  const isNuxt = names.some((name) => importingBuilds.nuxt.test(name));
  const settings = names.some((name) => importingBuilds.plugin.test(name)) ? pluginSettings(project) : [];
  if (!isNuxt && settings.length === 0) return null;
  const providers = new Map<string, Provider | null>();
  for (const module of isNuxt ? ['vue', 'pinia'] : packagesIn(settings))
    for (const exported of autoImported[module] ?? []) providers.set(exported, { module, isFile: false, exported });
  const folders = [...(isNuxt ? nuxtFolders(project) : []), ...settings.flatMap((text) => foldersIn(project, text))];
  for (const file of project.files.web)
    if (isModule.test(file) && folders.some((folder) => isWithin(file, folder)))
      // Of two files with the same name the build warns, and takes one.
      for (const [name, exported] of exportsOf(file, project.files.text(file) ?? ''))
        providers.set(name, providers.has(name) ? null : { module: file, isFile: true, exported });
  return (file, script) => importsFor(providers, file, script);
}

const isModule = /\.[cm]?[jt]s$/;

/** https://nuxt.com/docs/guide/directory-structure/composables, https://pinia.vuejs.org/ssr/nuxt.html */
const nuxtFolders = ({ app: { root } }: Project): readonly string[] =>
  ['', 'src/', 'app/', 'shared/'].flatMap((source) =>
    ['composables', 'utils', 'stores', 'store'].map((name) => joinPath(root, `${source}${name}`)),
  );

const configs = ['vite.config', 'quasar.config', 'vue.config', 'webpack.config', 'rsbuild.config'].flatMap((name) =>
  ['ts', 'js', 'mts', 'mjs', 'cjs'].map((extension) => `${name}.${extension}`),
);

/** The options of `AutoImport({ imports: ['vue'], dirs: ['src/stores'] })`. */
const pluginSettings = ({ app: { root }, files }: Project): readonly string[] =>
  configs.flatMap((name) => {
    const text = files.text(joinPath(root, name)) ?? '';
    const at = text.search(/\bAutoImport\(|unplugin-auto-import\/vite['"],/);
    return at < 0 ? [] : [text.slice(at, at + mostOptions)];
  });

const mostOptions = 4000;

const packagesIn = (settings: readonly string[]): readonly string[] =>
  Object.keys(autoImported).filter((name) => settings.some((text) => new RegExp(`['"]${name}['"]`).test(text)));

/** `dirs: ['./src/stores/**']` */
const foldersIn = ({ app: { root } }: Project, settings: string): readonly string[] =>
  [...(/\bdirs\s*:\s*\[([^\]]*)\]/.exec(settings)?.[1] ?? '').matchAll(/['"`]([^'"`]+)['"`]/g)].flatMap(
    ([, text = '']) => {
      const folder = text.replace(/^(?:\.?\/)+|\/?\*.*$/g, '');
      return folder === '' || folder.startsWith('!') ? [] : [joinPath(root, folder)];
    },
  );

/** The names under which a file provides what it exports: a default export under that of the file. */
function exportsOf(file: string, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = ''] of text.matchAll(/^export\s+(?:async\s+)?(?:function\s*\*?|const|let|class)\s*([\w$]+)/gm))
    found.set(name, name);
  for (const [, list = ''] of text.matchAll(/^export\s*\{([^}]*)\}/gm))
    for (const entry of list.split(',')) {
      const name = /(?:\bas\s+)?([\w$]+)\s*$/.exec(entry)?.[1];
      if (name !== undefined && name !== 'default') found.set(name, name);
    }
  if (/^export\s+default\b/m.test(text)) found.set(camelCase(moduleName(file)), 'default');
  return found;
}

const camelCase = (name: string): string => name.replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase());

function importsFor(providers: ReadonlyMap<string, Provider | null>, file: string, script: string): string {
  const lines: string[] = [];
  for (const name of new Set(script.match(/[A-Za-z_$][\w$]*/g))) {
    const provider = providers.get(name);
    if (provider == null || provider.module === file || isDeclared(script, name)) continue;
    const { module, isFile, exported } = provider;
    const specifier = isFile ? pathFrom(folderOf(file), module.replace(isModule, '')) : module;
    lines.push(`import { ${exported === name ? name : `${exported} as ${name}`} } from '${specifier}';`);
  }
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

/** Whether the code imports or declares a name itself, as far as its text tells. */
const isDeclared = (script: string, name: string): boolean =>
  new RegExp(
    [
      `\\b(?:const|let|var|class|enum|interface|type|namespace|function\\s*\\*?)\\s+${name.replaceAll('$', '\\$')}(?![\\w$])`,
      `\\b(?:const|let|var)\\s*[{[][^=;]{0,500}(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])[^=;]{0,500}[}\\]]\\s*=`,
      `\\bimport\\b[^'";]{0,2000}(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])[^'";]{0,2000}\\bfrom\\b`,
    ].join('|'),
  ).test(script);
