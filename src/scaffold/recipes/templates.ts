import { joinPath } from '../../project/path.js';
import { fillIn, stringLiteral, type Values } from '../fill-in.js';
import type { Recipe, Scene } from '../recipe.js';
import { selectedFiles, type TemplateFile } from '../templates.js';
import { javaScriptPath, toJavaScript } from '../to-javascript.js';

export const planTemplates: Recipe = (scene, draft) => {
  const { templates, selection, answers, project } = scene;
  const folder = joinPath(project.app.root, answers.folder);
  const values = valuesOf(scene);
  for (const file of selectedFiles(templates, selection)) {
    draft.create(joinPath(folder, pathOf(scene, file)), 'add the token vault', textOf(scene, file, values));
  }
};

const pathOf = ({ answers }: Scene, { to }: TemplateFile): string =>
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
