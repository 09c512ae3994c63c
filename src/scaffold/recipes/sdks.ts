import { libraries } from '../../catalogue/index.js';
import { mediumTitle } from '../../catalogue/medium.js';
import { inVault } from '../code-root.js';
import { specifierOf } from '../migration/imports.js';
import { libraryIds } from '../migration/told-library.js';
import type { ManualStep } from '../plan.js';
import type { Recipe, Scene } from '../recipe.js';
import { type SdkFlow, sdkFlows } from '../sdk-flows.js';

/** Where an SDK is not set up in a shape that init knows, a person hands it the adapter. */
export const planSdks: Recipe = (scene, draft) => {
  for (const found of sdkFlows(scene.flows, scene.moves)) draft.step(stepFor(scene, found));
};

function stepFor(scene: Scene, { flow, adapter }: SdkFlow): ManualStep {
  const { file, line } = flow.location;
  if (adapter === null) return { text: withoutAdapter(flow), file, line };
  const module = specifierOf(file, inVault(scene, `sdks/${adapter.id}`));
  const left = scene.moves.left.find((one) => one.flow === flow);
  const at = left?.at ? ` (${left.at.file}:${left.at.line})` : '';
  const why = left ? ` It was not told by itself: ${left.reason}${at}.` : '';
  return {
    text: `Let ${flow.library} keep its tokens in the vault.${why}${adapter.note ? ` ${adapter.note}` : ''}`,
    file,
    line,
    snippet: `import { ${adapter.name} } from '${module}';\n${adapter.usage}`,
  };
}

/** The catalogue knows whether the library takes a storage at all. */
function withoutAdapter(flow: SdkFlow['flow']): string {
  const ids = libraryIds(flow);
  const settings = libraries
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ persists = [] }) => persists.flatMap((one) => one.settings ?? []));
  const takesStorage = settings.some(({ medium }) => medium === 'adapter');
  const kept = `${flow.library} keeps its tokens in ${mediumTitle[flow.medium]} by itself`;
  return takesStorage
    ? `${kept}. It takes a storage: give it one over createVaultStorage() of vault/vault-storage.`
    : `${kept} and takes no storage, so the vault cannot hold them: sign out early, or hand what it gives you to session.signIn() and sign it out.`;
}
