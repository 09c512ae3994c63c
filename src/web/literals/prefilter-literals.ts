/** Beginnings of what issuers hand out. */
const shapes =
  /\bsk-[\w-]{20}|\b[sr]k_(?:live|test)_\w{10}|\bgsk_\w{20}|\bhf_\w{20}|\bgh[pousr]_\w{20}|github_pat_|glpat-|\bnpm_\w{30}|\bxox[abeprs]-|hooks\.slack|:AA[\w-]{33}|\bSG\.[\w-]{20}|sb_secret_|\bsbp_\w{30}|\bsk\.eyJ|\bEAA\w{30}|GOCSPX-|\bya29\.|AIza\w{10}|\b(?:AKIA|ASIA)\w{10}|PRIVATE KEY-|\beyJ[\w-]{10}/;

/** Texts that may be generated: quoted, or values in a query. Repetitions are bounded, because the text is hostile. */
const opaque = /['"`=](Bearer |Basic )?([\w.~+/=:|-]{16,400})/g;

const secretName = /secret|token|jwt|auth|session|key/i;
/** How far before a value its name may stand. */
const reach = 120;

/** Whether a text may hold a secret; most do not, and are not parsed. */
export function mayHoldSecrets(text: string): boolean {
  if (shapes.test(text)) return true;
  for (const { index, 1: scheme, 2: value = '' } of text.matchAll(opaque)) {
    if (!/\d/.test(value)) continue;
    if (scheme !== undefined || secretName.test(text.slice(Math.max(0, index - reach), index))) return true;
  }
  return false;
}
