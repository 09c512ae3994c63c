import type { NameVerdict } from '../../../catalogue/classify-name.js';
import { type Analysis, remember } from '../../program/analysis.js';
import type { Key } from '../../program/values/keys.js';
import type { Leaf } from '../../trace/trace.js';
import type { Verdict } from '../verdict.js';

/** A whole answer under a key that names a secret is that secret: the answer to a sign-in may be the bare token. */
export const asKeyed = (verdict: Verdict, key: Key, keyVerdict: NameVerdict): Verdict =>
  verdict.name === answer && keyVerdict !== null && keyVerdict !== 'harmless' && keyVerdict.strength === 'strong'
    ? { ...verdict, kind: keyVerdict.kind, name: key.text ?? answer }
    : verdict;

const answer = 'answer';

export const wholeAnswer = (analysis: Analysis, leaf: Leaf, request: string): Verdict => ({
  kind: 'session',
  name: answer,
  confidence: speaksOfTokens(analysis) ? 'medium' : 'low',
  evidence: `It is the whole answer to ${request}.`,
  leaf,
});

/** Whether anything in the app is called a token: one whose sign-in gives none may greet by the whole answer. */
const speaksOfTokens = (analysis: Analysis): boolean =>
  remember(
    analysis,
    'tokens',
    analysis.texts,
    () => analysis.texts.names.filesWith(tokenNames.map((name) => ({ name, beside: [] }))).length > 0,
  );

const tokenNames: readonly string[] = [
  ...['token', 'Token', 'TOKEN', 'tokens', 'accessToken', 'access_token', 'ACCESS_TOKEN', 'authToken', 'auth_token'],
  ...['idToken', 'id_token', 'refreshToken', 'refresh_token', 'userToken', 'apiToken', 'jwt', 'JWT', 'jwtToken'],
  ...['bearer', 'Bearer', 'getToken', 'setToken', 'session', 'sessionId', 'session_id', 'sessionToken', 'apiKey'],
];
