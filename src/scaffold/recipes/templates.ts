import { joinPath } from '../../project/path.js';
import type { Draft } from '../draft.js';
import { fillIn, stringLiteral, type Values } from '../fill-in.js';
import type { Recipe, Scene } from '../recipe.js';
import { selectedFiles, type TemplateFile } from '../templates.js';
import { javaScriptPath, toJavaScript } from '../to-javascript.js';

export const planTemplates: Recipe = (scene, draft) => {
  const { templates, selection, answers, project } = scene;
  const folder = joinPath(project.app.root, answers.folder);
  const values = valuesOf(scene);
  const made = draft.read(joinPath(folder, pathOf(scene, { to: 'auth.ts' })));
  if (made === null) explain(scene, draft, folder);
  else if (!made.includes(`backends/${answers.backend}'`)) {
    const file = joinPath(folder, pathOf(scene, { to: 'auth.ts' }));
    draft.step({
      text: `The vault was made for another back end: import ./backends/${answers.backend} here.`,
      file,
      line: 1,
    });
  }
  for (const file of selectedFiles(templates, selection)) {
    draft.create(joinPath(folder, pathOf(scene, file)), 'add the token vault', textOf(scene, file, values));
  }
};

/** What only the developer knows. Said once: afterwards the files belong to the app. */
function explain({ answers }: Scene, draft: Draft, folder: string): void {
  if (answers.oauth !== null) {
    draft.step({
      text: `Register ${answers.oauth.redirectUri} with the authorization server, and let Android and iOS open the app for it.`,
      file: joinPath(folder, 'oauth/settings.ts'),
    });
  } else if (answers.apiOrigins.length === 0) {
    draft.step({
      text: 'Fill in the addresses of your API: the examples stand for them.',
      file: joinPath(folder, 'endpoints/custom.ts'),
    });
  }
}

const pathOf = ({ answers }: Scene, { to }: Pick<TemplateFile, 'to'>): string =>
  answers.language === 'javascript' ? javaScriptPath(to) : to;

function textOf({ templates, answers }: Scene, { from }: TemplateFile, values: Values): string {
  const text = fillIn(templates.read(from), templates.placeholders, values);
  return answers.language === 'javascript' ? toJavaScript(text, from) : text;
}

function valuesOf({ project, answers, moves }: Scene): Values {
  return {
    BACKEND: answers.backend,
    ENDPOINT: answers.oauth === null ? 'custom' : 'oauth',
    APP_NAME: project.app.name,
    PROMPT_REASON: answers.faceIdText ?? 'Unlock your session',
    API_ORIGINS: answers.apiOrigins,
    REFRESH_URL: `${answers.apiOrigins[0] ?? 'https://api.example.com'}/auth/refresh`,
    REVOKE_URL: `${answers.apiOrigins[0] ?? 'https://api.example.com'}/auth/logout`,
    ISSUER: answers.oauth?.issuer ?? '',
    CLIENT_ID: answers.oauth?.clientId ?? '',
    REDIRECT_URI: answers.oauth?.redirectUri ?? '',
    TEST_RUNNER: answers.tests === 'jest' ? '@jest/globals' : 'vitest',
    SIGN_IN_PATH: '/login',
    // Code that was not rewritten goes on keeping its tokens there, and would miss what is taken away.
    LEGACY_TOKENS: '[]',
    LEGACY_VALUES: listOf(
      moves.moves.map(
        ({ medium, key }) => `{ store: () => import('../migration/stores/${medium}'), key: ${stringLiteral(key)} }`,
      ),
    ),
  };
}

const listOf = (items: readonly string[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${item},\n`).join('')}]`;
