import type { PrivateRegistry } from '../../catalogue/backends.js';
import { scopesIn } from '../../native/dependencies/registries.js';
import { joinPath } from '../../project/path.js';
import { lineEndingOf } from '../edits/splice.js';
import { manifestFolderOf } from '../nearest-manifest.js';
import type { Recipe } from '../recipe.js';

/** Tells the package manager where a licensed back end comes from. The token stays in the environment. */
export const planRegistry: Recipe = ({ backend, project, native }, draft) => {
  const { registry } = backend;
  if (!registry || native.dependencies.registries.has(registry.scope)) return;
  const folder = manifestFolderOf(project, draft);
  const path = joinPath(folder, '.npmrc');
  const why = `fetch ${registry.scope} from the registry of its vendor, with the token in ${registry.tokenVariable}`;
  if (registry.url === null || draft.read(joinPath(folder, '.yarnrc.yml')) !== null) {
    draft.step({ text: `Tell your package manager where ${registry.scope} comes from, as its vendor describes.` });
    return;
  }
  const lines = linesFor(registry, registry.url);
  const text = draft.read(path);
  if (text === null) draft.create(path, why, `${lines.join('\n')}\n`);
  else
    draft.edit(path, why, (current) => ({
      text: scopesIn(current).includes(registry.scope) ? current : appended(current, lines),
    }));
};

const linesFor = ({ scope, tokenVariable }: PrivateRegistry, url: string): readonly string[] => [
  `${scope}:registry=${url}`,
  `${url.replace(/^https:/, '')}/:_authToken=\${${tokenVariable}}`,
];

function appended(text: string, lines: readonly string[]): string {
  const ending = lineEndingOf(text);
  const start = text === '' || /[\r\n]$/.test(text) ? text : text + ending;
  return start + lines.map((line) => line + ending).join('');
}
