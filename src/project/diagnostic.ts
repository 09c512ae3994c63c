/** Something the audit could not do. It is reported, so that a gap never looks like a clean result. */
export interface Diagnostic {
  readonly kind: DiagnosticKind;
  /** POSIX path, relative to the audited directory; empty when no single file is concerned. */
  readonly file: string;
  readonly message: string;
}

/** `unreadable`, `unparsable` and `rule-failed` make an audit incomplete (exit code 3); the others do not. */
export type DiagnosticKind =
  | 'unreadable'
  | 'unparsable'
  | 'skipped'
  | 'bound-reached'
  | 'unresolved'
  | 'rule-failed'
  | 'invalid-ignore';
