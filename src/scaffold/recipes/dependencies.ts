import { intersects, validRange } from 'semver';
import { phantomPackages } from '../../catalogue/phantom-packages.js';
import { joinPath } from '../../project/path.js';
import { ensureDependency, removeDependency } from '../edits/package-json.js';
import { installsOf } from '../installs.js';
import { manifestFolderOf } from '../nearest-manifest.js';
import type { Install } from '../plan.js';
import type { Recipe } from '../recipe.js';

export const planDependencies: Recipe = (scene, draft) => {
  const manifest = joinPath(manifestFolderOf(scene.project, draft), 'package.json');
  for (const { name } of phantomPackages) {
    if (!scene.project.app.dependencies.has(name)) continue;
    draft.edit(manifest, `remove ${name}, which nobody ever published`, (text) => removeDependency(text, name));
  }
  for (const install of installsOf(scene)) {
    const { name, range } = install;
    const declared = scene.project.app.dependencies.get(name);
    if (declared !== undefined && isEnough(declared, range)) continue;
    draft.edit(manifest, `add ${name} ${range}`, (text) =>
      ensureDependency(text, install, (present) => isEnough(present, range)),
    );
    draft.install(install);
  }
};

/** Whether a declared range can give a version that will do. Tags and addresses are taken at their word. */
const isEnough = (declared: string, range: Install['range']): boolean =>
  validRange(declared) === null || intersects(declared, range);
