import { joinPath, relativeTo } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { isStatic } from '../../project/web-files.js';
import { readTags } from '../units/html-tags.js';
import { scriptSources } from '../units/page-scripts.js';

/** A build that begins in `src`, told by a package and a path that the folder then holds. */
interface Build {
  readonly packages: readonly string[];
  readonly begins: RegExp;
  /** Paths that make the build begin elsewhere. */
  readonly unless?: RegExp;
}

const builds: readonly Build[] = [
  // https://create-react-app.dev/docs/folder-structure
  { packages: ['react-scripts'], begins: /^src\/index\.[jt]sx?$/ },
  // https://cli.vuejs.org/config/#pages
  { packages: ['@vue/cli-service'], begins: /^src\/main\.[jt]s$/ },
  // https://angular.dev/reference/configs/file-structure
  { packages: ['@angular/core'], begins: /^src\/main\.ts$/ },
  // https://nextjs.org/docs/app/api-reference/file-conventions/src-folder
  { packages: ['next'], begins: /^src\/(?:app|pages)\//, unless: /^(?:app|pages)\// },
  // https://svelte.dev/docs/kit/project-structure
  { packages: ['@sveltejs/kit'], begins: /^src\/routes\// },
  // https://quasar.dev/quasar-cli-vite/directory-structure
  { packages: ['@quasar/app-vite', '@quasar/app-webpack', '@quasar/app'], begins: /^src\/[Aa]pp\.vue$/ },
];

/** Bundlers that begin at the `index.html` of the package: https://vite.dev/guide/#index-html-and-project-root */
const pageBundlers = ['vite', 'parcel', '@rsbuild/core'];

/** The folder of a package from which its build takes all that nothing else names; `null` when that is not known. */
export function sourceFolderOf(project: Project, folder: string, paths: readonly string[]): string | null {
  const { dependencies } = project.app;
  const uses = (names: readonly string[]) => names.some((name) => dependencies.has(name));
  const begun = uses(pageBundlers) ? startOf(project, folder) : null;
  if (begun !== null) return begun;
  const isBuilt = builds.some(
    ({ packages, begins, unless }) =>
      uses(packages) && paths.some((path) => begins.test(path)) && !paths.some((path) => unless?.test(path)),
  );
  return isBuilt ? 'src' : null;
}

/** The folder in which all scripts of the page lie: `/src/main.tsx`. */
function startOf({ files }: Project, folder: string): string | null {
  const page = joinPath(folder, 'index.html');
  const scripts = scriptSources(readTags(files.text(page) ?? ''))
    .flatMap((source) => files.resolve(source, page) ?? [])
    .map((file) => relativeTo(folder, file))
    .filter((path) => !isStatic(path));
  const starts = new Set(scripts.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : null)));
  const [start = null] = starts;
  return starts.size === 1 ? start : null;
}
