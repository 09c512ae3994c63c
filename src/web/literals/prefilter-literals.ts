import { mayCompare } from './compared-secrets.js';
import { mayEncode } from './encoded-credentials.js';
import { mayKeyCiphers } from './literal-keys.js';
import { maySendKeys } from './sent-keys.js';
import { mayUseShipped } from './shipped-variables.js';

/** Beginnings of what issuers hand out. */
const shapes =
  /\bsk-[\w-]{20}|\b[sr]k_(?:live|test)_\w{10}|\bgsk_\w{20}|\bhf_\w{20}|\bgh[pousr]_\w{20}|github_pat_|glpat-|\bnpm_\w{30}|\bxox[abeprs]-|hooks\.slack|:AA[\w-]{33}|\bSG\.[\w-]{20}|sb_secret_|\bsbp_\w{30}|\bsk\.eyJ|\bEAA\w{30}|GOCSPX-|\bya29\.|AIza\w{10}|\b(?:AKIA|ASIA)\w{10}|PRIVATE KEY-|\beyJ[\w-]{10}|[?&](?:appid|APPID)=[\da-f]{32}/;

/** Without one of these there is none of them. */
export const shapeWords = [
  ...['sk-', 'sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'gsk_', 'hf_', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
  ...['github_pat_', 'glpat-', 'npm_', 'xox', 'hooks.slack', ':aa', 'sg.', 'sb_secret_', 'sbp_', 'sk.eyj', 'eaa'],
  ...['gocspx-', 'ya29.', 'aiza', 'akia', 'asia', 'private key-', 'eyj', 'appid='],
] as const;

/** Texts that may be generated: quoted, or values in a query. Repetitions are bounded, because the text is hostile. */
const opaque = /['"`=](Bearer |Basic )?([\w.~+/=:|-]{16,400})/g;

const nameWords = ['secret', 'token', 'jwt', 'auth', 'session', 'key'] as const;
const secretName = new RegExp(nameWords.join('|'), 'i');

/** Without one of these no generated text is a secret's. */
export const namedWords = ['bearer ', 'basic ', ...nameWords] as const;

/** Without one of these a text makes no request of OAuth. */
export const oauthWords = ['response_type', 'grant_type', 'code_challenge', 'code_verifier'] as const;

/** How far before a value its name may stand. */
const reach = 120;

/** Whether a text may hold what an issuer's secret looks like. */
export const mayHoldShapes = (text: string): boolean => shapes.test(text);

/** Whether a text may hold a generated value that it calls a secret. */
export function mayHoldNamed(text: string): boolean {
  for (const { index, 1: scheme, 2: value = '' } of text.matchAll(opaque)) {
    if (!/\d/.test(value)) continue;
    if (scheme !== undefined || secretName.test(text.slice(Math.max(0, index - reach), index))) return true;
  }
  return false;
}

/** Whether a text may hold a secret; most do not, and are not parsed. */
export const mayHoldSecrets = (text: string): boolean =>
  mayHoldShapes(text) ||
  mayHoldNamed(text) ||
  mayUseShipped(text) ||
  mayCompare(text) ||
  mayEncode(text) ||
  maySendKeys(text) ||
  mayKeyCiphers(text);
