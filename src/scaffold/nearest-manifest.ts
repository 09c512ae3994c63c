import { folderOf, joinPath, upwards } from '../project/path.js';
import type { Project } from '../project/project.js';
import type { Draft } from './draft.js';

/**
 * The folder whose package.json lists the plugins: that of the configuration (Quasar keeps Capacitor in a folder of its
 * own), the app's, or the nearest above, as in a workspace with one for all.
 */
export function manifestFolderOf({ app }: Project, draft: Draft): string {
  const own = app.config ? [folderOf(app.config.file)] : [];
  for (const folder of [...own, ...upwards(app.root)])
    if (draft.read(joinPath(folder, 'package.json')) !== null) return folder;
  return app.root;
}
