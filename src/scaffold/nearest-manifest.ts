import { joinPath, upwards } from '../project/path.js';
import type { Project } from '../project/project.js';
import type { Draft } from './draft.js';

/** The folder whose package.json counts for the app: its own or the nearest above, as in a workspace with one for all. */
export function manifestFolderOf({ app }: Project, draft: Draft): string {
  for (const folder of upwards(app.root)) if (draft.read(joinPath(folder, 'package.json')) !== null) return folder;
  return app.root;
}
