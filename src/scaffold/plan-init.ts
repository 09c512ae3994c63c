import { Draft } from './draft.js';
import type { Plan } from './plan.js';
import type { Recipe, Scene } from './recipe.js';
import { planAndroid } from './recipes/android.js';
import { planDependencies } from './recipes/dependencies.js';
import { planIos } from './recipes/ios.js';
import { planTemplates } from './recipes/templates.js';
import type { Workspace } from './workspace.js';

const recipes: readonly Recipe[] = [planTemplates, planDependencies, planAndroid, planIos];

export function planInit(scene: Scene, workspace: Workspace): Plan {
  const draft = new Draft(workspace);
  for (const recipe of recipes) recipe(scene, draft);
  return draft.plan();
}
