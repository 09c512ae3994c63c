import { stringAt } from '../project/config-value.js';
import { folderOf, isWithin, joinPath } from '../project/path.js';
import type { Project } from '../project/project.js';

/** Whether the folder that Capacitor copies to the phone is also where the code is written. */
export function isServedAsIs({ app, files }: Project): boolean {
  const webDir = stringAt(app.config?.value ?? null, 'webDir');
  if (webDir === null || app.config === null) return false;
  const bundle = joinPath(folderOf(app.config.file), webDir);
  const code = files.web.filter(
    (file) => /\.[cm]?[jt]sx?$|\.vue$|\.svelte$/.test(file) && !/\.config\.\w+$/.test(file),
  );
  return code.length > 0 && code.every((file) => isWithin(file, bundle));
}
