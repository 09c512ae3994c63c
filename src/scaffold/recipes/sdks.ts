import { joinPath } from '../../project/path.js';
import { specifierOf } from '../migration/imports.js';
import type { Recipe } from '../recipe.js';
import { sdkFlows } from '../sdk-flows.js';

/** How an SDK is set up differs from app to app, so a person hands it the adapter. */
export const planSdks: Recipe = ({ flows, project, answers }, draft) => {
  for (const { flow, adapter } of sdkFlows(flows)) {
    const { file, line } = flow.location;
    const module = specifierOf(file, joinPath(joinPath(project.app.root, answers.folder), `sdks/${adapter.id}`));
    draft.step({
      text: `Let ${flow.library} keep its tokens in the vault.`,
      file,
      line,
      snippet: `import { ${adapter.name} } from '${module}';\n${adapter.usage}`,
    });
  }
};
