import { inVault } from '../code-root.js';
import type { Draft } from '../draft.js';
import { ensureElements } from '../edits/constant-list.js';
import { fillIn, type Values } from '../fill-in.js';
import type { Recipe, Scene } from '../recipe.js';
import { legacyValues, templateValues } from '../template-values.js';
import { selectedFiles, type TemplateFile } from '../templates.js';
import { javaScriptPath, toJavaScript } from '../to-javascript.js';

export const planTemplates: Recipe = (scene, draft) => {
  const values = templateValues(scene);
  explain(scene, draft);
  planList(scene, draft);
  for (const file of selectedFiles(scene.templates, scene.selection)) {
    draft.create(pathOf(scene, file.to), 'add the token vault', textOf(scene, file, values));
  }
};

/** What only the developer can do about files that `init` does not write again, or cannot fill in. */
function explain(scene: Scene, draft: Draft): void {
  const { answers } = scene;
  const auth = pathOf(scene, 'auth.ts');
  const made = draft.read(auth);
  if (made === null) explainNew(scene, draft);
  else if (!made.includes(`backends/${answers.backend}'`)) {
    const text = `The vault was made for another back end: import ./backends/${answers.backend} here.`;
    draft.step({ text, file: auth, line: 1 });
  }
}

/** The vault of an earlier run has a list, which the code that this one rewrites needs its keys in. */
function planList(scene: Scene, draft: Draft): void {
  const list = pathOf(scene, 'storage/legacy-values.ts');
  const values = legacyValues(scene.moves);
  if (values.length === 0 || draft.read(list) === null) return;
  draft.edit(list, 'name the keys that the vault keeps', (text) => ensureElements(list, text, 'legacyValues', values));
}

function explainNew(scene: Scene, draft: Draft): void {
  const { oauth, apiOrigins } = scene.answers;
  if (oauth !== null) {
    const text = `Register ${oauth.redirectUri} with the authorization server, and let Android and iOS open the app for it.`;
    draft.step({ text, file: pathOf(scene, 'oauth/settings.ts') });
  } else if (apiOrigins.length === 0) {
    const text = 'Fill in the addresses of your API: the examples stand for them.';
    draft.step({ text, file: pathOf(scene, 'endpoints/custom.ts') });
  }
}

const pathOf = (scene: Scene, to: TemplateFile['to']): string =>
  inVault(scene, scene.answers.language === 'javascript' ? javaScriptPath(to) : to);

function textOf({ templates, answers }: Scene, { from }: TemplateFile, values: Values): string {
  const text = fillIn(templates.read(from), templates.placeholders, values);
  return answers.language === 'javascript' ? toJavaScript(text, from) : text;
}
