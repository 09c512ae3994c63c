import { joinPath } from '../../project/path.js';
import type { Recipe } from '../recipe.js';
import { selectedFiles } from '../templates.js';

export const planTemplates: Recipe = (scene, draft) => {
  const folder = joinPath(scene.project.app.root, scene.answers.folder);
  for (const { from, to } of selectedFiles(scene)) {
    draft.create(joinPath(folder, to), 'add the token vault', scene.templates.read(from));
  }
};
