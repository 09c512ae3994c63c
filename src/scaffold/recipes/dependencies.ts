import { intersects, validRange } from 'semver';
import { phantomPackages } from '../../catalogue/phantom-packages.js';
import { joinPath } from '../../project/path.js';
import { codeRootOf } from '../code-root.js';
import type { Draft } from '../draft.js';
import { ensureDependency, removeDependency } from '../edits/package-json.js';
import { installsOf } from '../installs.js';
import { manifestFolderOf } from '../nearest-manifest.js';
import type { Install } from '../plan.js';
import type { Recipe, Scene } from '../recipe.js';

export const planDependencies: Recipe = (scene, draft) => {
  const { project } = scene;
  const manifest = joinPath(manifestFolderOf(project, draft), 'package.json');
  for (const { name } of phantomPackages) {
    if (!project.app.dependencies.has(name)) continue;
    draft.edit(manifest, `remove ${name}, which nobody ever published`, (text) => removeDependency(text, name));
  }
  const root = codeRootOf(project);
  const isShell = root !== project.app.root;
  for (const install of installsOf(scene)) {
    // The command line of Capacitor looks for plugins in the shell, bundlers look for packages where the code is.
    if (isShell) ensure(draft, joinPath(root, 'package.json'), install);
    if (isShell && !mayBePlugin(scene, install)) continue;
    const declared = project.app.dependencies.get(install.name);
    if (declared === undefined || !isEnough(declared, install.range)) ensure(draft, manifest, install);
  }
};

function ensure(draft: Draft, manifest: string, install: Install): void {
  const before = draft.read(manifest);
  draft.edit(manifest, `add ${install.name} ${install.range}`, (text) =>
    ensureDependency(text, install, (present) => isEnough(present, install.range)),
  );
  if (draft.read(manifest) !== before) draft.install(install);
}

const mayBePlugin = ({ backend, surroundings }: Scene, { name }: Install): boolean =>
  name.startsWith('@capacitor') || backend.packages[surroundings.capacitorMajor ?? 8]?.[name] !== undefined;

/** Whether a declared range can give a version that will do. Tags and addresses are taken at their word. */
const isEnough = (declared: string, range: Install['range']): boolean =>
  validRange(declared) === null || intersects(declared, range);
