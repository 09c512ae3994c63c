import { inVault } from './code-root.js';
import { Draft } from './draft.js';
import { noMoves } from './migration/move.js';
import { planMoves } from './migration/plan-moves.js';
import type { Plan } from './plan.js';
import type { Brief, Recipe, Scene } from './recipe.js';
import { planAndroid } from './recipes/android.js';
import { planCalls } from './recipes/calls.js';
import { planWorkflow } from './recipes/ci.js';
import { planDependencies } from './recipes/dependencies.js';
import { planEntry } from './recipes/entry.js';
import { planFace } from './recipes/face.js';
import { planIos } from './recipes/ios.js';
import { planPrivacyManifest } from './recipes/privacy-manifest.js';
import { planPrivacyScreen } from './recipes/privacy-screen.js';
import { planRegistry } from './recipes/registry.js';
import { planSdks } from './recipes/sdks.js';
import { planTemplates } from './recipes/templates.js';
import { selectionOf } from './selection.js';
import type { Workspace } from './workspace.js';

/** In the order in which they see each other's changes. */
const recipes: readonly Recipe[] = [
  planTemplates,
  planCalls,
  planSdks,
  planEntry,
  planFace,
  planDependencies,
  planRegistry,
  planAndroid,
  planIos,
  planPrivacyManifest,
  planPrivacyScreen,
  planWorkflow,
];

export function planInit(brief: Brief, workspace: Workspace): Plan {
  const draft = new Draft(workspace);
  const scene = sceneOf(brief);
  for (const recipe of recipes) recipe(scene, draft);
  return draft.plan();
}

function sceneOf(brief: Brief): Scene {
  const moves = brief.answers.migrate ? planMoves(brief) : noMoves;
  const auth = inVault(brief, 'auth');
  const isMade = ['.ts', '.js'].some((extension) => brief.project.files.web.includes(auth + extension));
  // What is only there for a person to use comes with a new vault; later it is no reason to change it.
  return { ...brief, moves, selection: selectionOf(brief, isMade ? { ...moves, left: [] } : moves) };
}
