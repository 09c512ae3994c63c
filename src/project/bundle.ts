import { angularProjects } from './angular-projects.js';
import { stringAt } from './config-value.js';
import { isHandWritten } from './hand-written.js';
import { isPackage, type Manifest } from './manifest.js';
import { folderOf, isWithin, joinPath, nameOf, relativeTo, upwards } from './path.js';
import type { CapacitorConfig } from './project.js';
import type { Survey } from './survey.js';
import { isTest } from './test-files.js';
import { walk } from './walk.js';
import { isAppCode } from './web-files.js';
import { isWorkspaceRoot } from './workspaces.js';

/** The folder that Capacitor copies into the native projects. */
export interface WebBundle {
  readonly folder: string;
  /** Whether it is hand-written: then it is the source, else a build writes it. */
  readonly isSource: boolean;
}

/** Where the web code of an app comes from. */
export interface WebOrigin {
  /** The folder whose build writes the bundle, or that holds the hand-written one. */
  readonly root: string;
  /** `null` when it lies outside the audited directory. */
  readonly bundle: WebBundle | null;
}

export function webOrigin(survey: Survey, appRoot: string, config: CapacitorConfig | null): WebOrigin {
  // Capacitor's default, which also serves where the configuration computes the folder.
  const webDir = stringAt(config?.value ?? null, 'webDir') ?? 'www';
  const folder = joinPath(config ? folderOf(config.file) : appRoot, webDir);
  if (folder.startsWith('..')) return { root: appRoot, bundle: null };
  const root = builderOf(survey, appRoot, folder);
  const isSource = isWithin(root, folder) || !hasOtherCode(survey, root, folder) || isHandWritten(survey, folder);
  return { root, bundle: { folder, isSource } };
}

/** The survey with the files of a hand-written bundle, whose folder was not entered for its name of build output. */
export function withBundle(survey: Survey, { bundle }: WebOrigin): Survey {
  const { system, tree } = survey;
  const skipped = tree.outputs.filter((output) => bundle?.isSource && isWithin(bundle.folder, output));
  if (skipped.length === 0) return survey;
  const files = [...tree.files, ...skipped.flatMap((output) => walk(system, output).files)].sort();
  return { ...survey, files: new Set(files), tree: { ...tree, files } };
}

/**
 * Whose build writes `bundle`: the project Nx mirrors below `dist` or a workspace names, else the nearest package
 * around it.
 */
function builderOf(survey: Survey, appRoot: string, bundle: string): string {
  const mirrored = /(?:^|\/)dist\/(.+?)(?:\/(?:browser|www))?$/.exec(bundle)?.[1];
  const isOutside = !isWithin(bundle, appRoot);
  if (mirrored && hasFiles(survey, mirrored)) return mirrored;
  const project = angularProjects(survey).find(({ output }) => output !== null && isWithin(bundle, output));
  if (project !== undefined && project.output !== '.') return project.root;
  const holder = [...upwards(folderOf(bundle))].find((folder) => {
    const manifest = survey.manifests.get(folder);
    return manifest !== undefined && isPackage(manifest);
  });
  if (holder === undefined || (isOutside && isWorkspaceRoot(survey, holder) && !hasPage(survey, holder)))
    return appRoot;
  return isOutside || isWithin(holder, appRoot) ? holder : appRoot;
}

/** A workspace root that is an app as well has a page to start from. */
const hasPage = (survey: Survey, folder: string): boolean =>
  ['index.html', 'src/index.html', 'public/index.html'].some((page) => survey.files.has(joinPath(folder, page)));

const hasFiles = (survey: Survey, folder: string): boolean =>
  survey.tree.files.some((file) => file !== folder && isWithin(file, folder));

const bundlers =
  /^(vite|webpack|parcel|rollup|esbuild|rolldown|gulp|@angular\/cli|@angular-devkit\/build-angular|@angular\/build|react-scripts|@vue\/cli-service|@stencil\/core|nuxt|next|quasar|@quasar\/app.*|@sveltejs\/kit|@rsbuild\/core|astro|ember-cli|browserify|@ionic\/app-scripts)$/;

export const builtByBundler = (manifest: Manifest): boolean =>
  [...manifest.dependencies.keys()].some((name) => bundlers.test(name));

/** Whether the app has code outside its bundle that a build can turn into it. */
function hasOtherCode(survey: Survey, root: string, bundle: string): boolean {
  const manifest = survey.manifests.get(root);
  const isBundled = manifest !== undefined && builtByBundler(manifest);
  return survey.tree.files.some((file) => {
    if (!isWithin(file, root) || isWithin(file, bundle)) return false;
    const path = relativeTo(root, file);
    return isAppCode(path) && !isTest(path) && (isBundled ? !isTooling(path) : needsBuild.test(path));
  });
}

/** Code that no web view runs as it is, where some script of the app must turn it into what does. */
const needsBuild = /^(src|client|frontend|app)\/.*\.(?:[cm]?tsx?|jsx|vue|svelte)$/;

/** Scripts and configurations that stand beside the code of an app. */
const isTooling = (path: string): boolean =>
  /(^|\/)[\w.-]+\.(config|conf|rc)\.\w+$/.test(path) ||
  /^(scripts|tools|android|ios)\//.test(path) ||
  /^\./.test(nameOf(path));
