import type { Medium } from '../../catalogue/medium.js';
import type { SecretKind } from '../../catalogue/secret.js';
import { stringLiteral } from '../fill-in.js';
import type { Left } from './move.js';

/** Modules of migration/stores, by what the app kept a secret in. */
const stores: Partial<Record<Medium, string>> = {
  'local-storage': "import('./stores/local-storage')",
  'session-storage': "import('./stores/session-storage')",
  preferences: "import('./stores/preferences')",
  cookie: "import('./stores/cookie')",
  'ionic-storage': "import('./stores/indexeddb').then(({ ionicStorage }) => ionicStorage())",
};

const holds: Partial<Record<SecretKind, string>> = {
  'access-token': 'accessToken',
  'refresh-token': 'refreshToken',
  'id-token': 'idToken',
};

/**
 * Elements of the list in migration/legacy-tokens for secrets that are left to a person: each is of use once the code
 * hands that secret to the session, and would take it away from code that does not.
 */
export const legacyTokens = (left: readonly Left[]): readonly string[] => [
  ...new Set(left.flatMap(({ flow: { medium, key, subject } }) => element(stores[medium], key, holds[subject.kind]))),
];

const element = (store: string | undefined, key: string | null, kind = 'other'): readonly string[] =>
  store === undefined || key === null || key.includes('${')
    ? []
    : [`{ store: () => ${store}, key: ${stringLiteral(key)}, holds: '${kind}' }`];
