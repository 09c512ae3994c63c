/** Beginnings of what issuers hand out. */
const shapes =
  /\bsk-[\w-]{20}|\b[sr]k_(?:live|test)_\w{10}|\bgsk_\w{20}|\bhf_\w{20}|\bgh[pousr]_\w{20}|github_pat_|glpat-|\bnpm_\w{30}|\bxox[abeprs]-|hooks\.slack|:AA[\w-]{33}|\bSG\.[\w-]{20}|sb_secret_|\bsbp_\w{30}|\bsk\.eyJ|\bEAA\w{30}|GOCSPX-|\bya29\.|AIza\w{10}|\b(?:AKIA|ASIA)\w{10}|PRIVATE KEY-|\beyJ[\w-]{10}/;

/** A name of a secret, and shortly after it a quoted text with a digit. Repetitions are bounded: the text is hostile. */
const named =
  /(?:secret|token|jwt|bearer|basic|api_?key|auth|_key|Key)[^\n'"`]{0,60}\s{0,40}['"`=]{1,2}[^\n'"`]{0,40}(?:['"`][,:=\s(]{1,40}['"`])?(?=[\w.~+/=:|-]{0,40}\d)[\w.~+/=:|-]{16}/i;

/** Whether a text may hold a secret; most do not, and are not parsed. */
export const mayHoldSecrets = (text: string): boolean => shapes.test(text) || named.test(text);
