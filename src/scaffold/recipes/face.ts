import { joinPath } from '../../project/path.js';
import { codeRootOf, inVault } from '../code-root.js';
import { type Edited, refuse, unlessTooDeep } from '../edits/edited.js';
import { splice } from '../edits/splice.js';
import { findEntry } from '../entry-file.js';
import type { Hook } from '../hooks/hook.js';
import { hooks } from '../hooks/hooks.js';
import { importBelow, specifierOf } from '../migration/imports.js';
import { parseScript } from '../migration/parse-script.js';
import type { Recipe, Scene } from '../recipe.js';
import { findStart, planStart } from '../start.js';
import { isOpenedFirst } from './entry.js';

/** Hooks the face of the framework into the app, unless the vault is opened before the app starts anyway. */
export const planFace: Recipe = (scene, draft) => {
  if (isOpenedFirst(scene)) return;
  const hook = hooks[scene.surroundings.framework];
  const places = placesFor(scene).filter((path) => draft.read(path) !== null);
  if (places.some((path) => draft.read(path)?.includes(hook.name))) return;
  for (const path of places) {
    const module = specifierOf(path, inVault(scene, hook.module));
    const edited = unlessTooDeep(() => hooked(path, draft.read(path) ?? '', hook, module));
    if ('text' in edited) {
      draft.edit(path, why, () => edited);
      return;
    }
  }
  const start = places.length === 0 ? findStart(scene.project) : null;
  if (start !== null) {
    const isPlugin = scene.surroundings.framework === 'vue';
    if (!start.text?.includes(hook.name))
      planStart(start, { name: hook.name, path: inVault(scene, hook.module), isPlugin }, why, draft);
    return;
  }
  const [place] = places;
  draft.step({
    text: 'Start the session with the app.',
    ...(place === undefined ? {} : { file: place, line: 1 }),
    snippet: hook.usage,
  });
};

const why = 'start the session with the app';

/** Where the configuration of the app may stand. */
function placesFor({ project, surroundings }: Scene): readonly string[] {
  const entry = findEntry(project);
  const config = ['src/app/app.config.ts'].map((path) => joinPath(codeRootOf(project), path));
  return [...(surroundings.framework === 'angular' ? config : []), ...(entry === null ? [] : [entry])];
}

function hooked(path: string, text: string, hook: Hook, module: string): Edited {
  const source = parseScript(path, text);
  const places = source && hook.place(source);
  if (!source || !places) return refuse('it has another shape');
  return { text: splice(text, [importBelow(source, text, hook.name, module), ...places]) };
}
