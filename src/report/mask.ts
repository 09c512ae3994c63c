import type { Location } from '../project/location.js';

/**
 * Text of the audited app that ends up in a report may be a secret itself. What looks like one is covered
 * when a finding is made, so that no reporter can leak it. The length stays, so that carets still point right.
 */
const secretShapes = [
  // JSON Web Token, RFC 7519: two base64url JSON objects and a signature.
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  // Prefixes that issuers use so that scanners can tell: GitHub, GitLab, Stripe, Slack, AWS, Google, npm, Supabase.
  /\b(?:gh[pousr]_|github_pat_|glpat-|[sr]k_(?:live|test)_|xox[abeprs]-|AKIA|ASIA|AIza|ya29\.|npm_|sbp_|sb_secret_)[\w./-]{10,}/g,
  /(?<=\b(?:Bearer|Basic)\s)[\w.~+/-]{8,}=*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
];

/** A run that mixes letters and digits, as long as a 128-bit value in base64 or longer. */
const opaqueRun = /(?<![\w/.-])(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])[A-Za-z0-9+/_-]{22,}={0,2}(?![\w/.-])/g;

/** A literal beside a name that can only stand for a secret: `password: '…'`, `setItem('apiKey', '…')`. */
const namedLiteral =
  /(\b\w*(?:password|passwd|passphrase|secret|api_?key|private_?key)['"`]?\s{0,8}[:=,]\s{0,8}(['"`]))([^'"`$\n]{4,200})(?=\2)/gi;

/** Longer text is no name: what is cut off is neither looked through nor shown. */
const longest = 2_000;

export function maskSecrets(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return secretShapes
    .reduce((masked, shape) => masked.replace(shape, cover), short)
    .replace(namedLiteral, (_, before: string, _quote: string, literal: string) => before + cover(literal))
    .replace(opaqueRun, (run) => (looksLikeName(run) ? run : cover(run)));
}

/** The lines with the literals covered that stand at `locations`, or with the quoted ones in them. */
export function coverLiterals(lines: readonly string[], locations: readonly Location[]): string[] {
  const covered = [...lines];
  for (const location of locations) {
    const last = Math.min(location.endLine, lines.length);
    for (let line = location.line; line <= last; line++) {
      covered[line - 1] = coverInLine(covered[line - 1] ?? '', line, location);
    }
  }
  return covered;
}

function coverInLine(text: string, number: number, { line, column, endLine, endColumn }: Location): string {
  const start = number === line ? column - 1 : 0;
  const end = number === endLine ? endColumn - 1 : text.length;
  const literal = text.slice(start, end);
  const quoted = /(['"`])[^'"`]*['"`]?$/;
  const covered = quoted.test(literal)
    ? literal.replace(quoted, (found) => found.charAt(0) + cover(found.slice(1)))
    : cover(literal);
  return text.slice(0, start) + covered + text.slice(end);
}

/** Enough of the beginning to recognise the value, never enough to use it. */
function cover(secret: string): string {
  const shown = Math.min(4, Math.floor(secret.length / 5));
  return secret.slice(0, shown) + '•'.repeat(secret.length - shown);
}

/**
 * `step2_ConfirmRefreshToken`, `oauth2-refresh-token-v2`: words with a few digits, not an opaque value; also behind the
 * port of an address: `8080/accounts/register`.
 */
function looksLikeName(text: string): boolean {
  const words = text.replace(/^\d{2,5}\//, '').split(/[_\-/]|(?<=[a-z0-9])(?=[A-Z])/);
  return words.every((word) => /^(?:[A-Z]?[a-z]+|[A-Z]+)?\d{0,2}$/.test(word)) && words.length <= text.length / 4;
}
