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
  // An opaque run that mixes letters and digits, as long as a 128-bit value in hex or base64.
  /(?<![\w/.-])(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])[A-Za-z0-9+/_-]{22,}={0,2}(?![\w/.-])/g,
];

export const maskSecrets = (text: string): string =>
  secretShapes.reduce((masked, shape) => masked.replace(shape, cover), text);

/** Enough of the beginning to recognise the value, never enough to use it. */
function cover(secret: string): string {
  if (looksLikeName(secret)) return secret;
  const shown = Math.min(4, Math.floor(secret.length / 5));
  return secret.slice(0, shown) + '•'.repeat(secret.length - shown);
}

/** `step2_ConfirmRefreshToken`, `oauth2-refresh-token-v2`: words with a few digits, not an opaque value. */
function looksLikeName(text: string): boolean {
  const words = text.split(/[_\-/]|(?<=[a-z0-9])(?=[A-Z])/);
  return words.every((word) => /^(?:[A-Z]?[a-z]+|[A-Z]+)?\d{0,2}$/.test(word)) && words.length <= text.length / 3;
}
