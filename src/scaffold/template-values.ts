import { stringLiteral, type Values } from './fill-in.js';
import { legacyTokens } from './migration/legacy-tokens.js';
import type { Move, Moves } from './migration/move.js';
import type { Scene } from './recipe.js';

const exampleOrigin = 'https://api.example.com';

/** What the placeholders of the templates stand for. */
export function templateValues({ project, answers, moves }: Scene): Values {
  const [origin = exampleOrigin] = answers.apiOrigins;
  return {
    BACKEND: answers.backend,
    ENDPOINT: answers.oauth === null ? 'custom' : 'oauth',
    APP_NAME: project.app.name,
    PROMPT_REASON: answers.faceIdText ?? 'Unlock your session',
    API_ORIGINS: answers.apiOrigins,
    REFRESH_URL: `${origin}/auth/refresh`,
    REVOKE_URL: `${origin}/auth/logout`,
    ISSUER: answers.oauth?.issuer ?? '',
    CLIENT_ID: answers.oauth?.clientId ?? '',
    REDIRECT_URI: answers.oauth?.redirectUri ?? '',
    TEST_RUNNER: answers.tests === 'jest' ? '@jest/globals' : 'vitest',
    SIGN_IN_PATH: '/login',
    LEGACY_TOKENS: listOf([], legacyTokens(moves.left)),
    LEGACY_VALUES: listOf(legacyValues(moves)),
  };
}

/** Where each moved key was kept, as an element of the list in storage/legacy-values. */
export const legacyValues = ({ moves }: Moves): readonly string[] => moves.map(legacyValue);

function legacyValue({ store: { front }, medium, key }: Move): string {
  const store = front.movesAtStart ? `, store: () => import('../migration/stores/${medium}')` : '';
  return `{ from: '${front.stores[medium]}', key: ${stringLiteral(key)}${store} }`;
}

/** `later`: elements that a person takes in. */
const listOf = (items: readonly string[], later: readonly string[] = []): string => {
  const lines = [
    ...items.map((item) => `  ${item},\n`),
    ...(later.length === 0 ? [] : ['  // For code that hands the session what it kept there before:\n']),
    ...later.map((item) => `  // ${item},\n`),
  ];
  return lines.length === 0 ? '[]' : `[\n${lines.join('')}]`;
};
