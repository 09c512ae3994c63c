/** The Android project of an app, as its committed files describe it. */
export interface AndroidProject {
  /** POSIX path of the folder, relative to the audited directory. */
  readonly folder: string;
}
