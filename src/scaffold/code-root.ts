import { stringAt } from '../project/config-value.js';
import { folderOf, isWithin, joinPath, upwards } from '../project/path.js';
import type { Project } from '../project/project.js';

/**
 * The folder of the web code, where the vault goes: that of the app, or, when the app is only a shell around what
 * another package of the workspace builds, that package.
 */
export function codeRootOf({ app, files }: Project): string {
  const webDir = stringAt(app.config?.value ?? null, 'webDir');
  if (!app.config || webDir === null || files.web.some((file) => isWithin(file, app.root) && mayStart(file)))
    return app.root;
  const bundle = joinPath(folderOf(app.config.file), webDir);
  if (isWithin(bundle, app.root) || bundle.startsWith('..')) return app.root;
  const builder = [...upwards(folderOf(bundle))].find((folder) => files.web.some((file) => isWithin(file, folder)));
  return builder === undefined || builder === '.' ? app.root : builder;
}

interface Placed {
  readonly project: Project;
  readonly answers: { readonly folder: string };
}

/** Where a file of the vault lies, by its path in there. */
export const inVault = ({ project, answers }: Placed, path: string): string =>
  joinPath(joinPath(codeRootOf(project), answers.folder), path);

/** Whether an app may start with the file, rather than be built or released by it. */
const mayStart = (file: string): boolean => /(^|\/)(index\.html|(main|index)\.[jt]sx?|App\.vue|app\.html)$/.test(file);
