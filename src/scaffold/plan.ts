/** Everything `init` would do to an app. Preview and apply use the same plan; paths are relative to the directory. */
export interface Plan {
  /** Sorted by path, one per file. */
  readonly edits: readonly Edit[];
  /** Packages that the edited package.json asks for and that are not installed yet. */
  readonly installs: readonly Install[];
  /** What a person has to do, because it was not sure what a machine should write. */
  readonly manualSteps: readonly ManualStep[];
}

/** A change of one file as a whole. */
export interface Edit {
  /** POSIX path, relative to the directory. */
  readonly path: string;
  /** Text without its byte order mark; `null` when the file does not exist yet. */
  readonly before: string | null;
  /** `null` when the file is removed. */
  readonly after: string | null;
  /** One clause per reason. */
  readonly why: readonly string[];
}

export interface Install {
  readonly name: string;
  /** Range of semantic versions. */
  readonly range: string;
  readonly dev: boolean;
}

export interface ManualStep {
  /** A whole sentence. */
  readonly text: string;
  readonly file?: string;
  /** Counts from 1. */
  readonly line?: number;
  /** Code to write there. */
  readonly snippet?: string;
}

export const isEmpty = ({ edits, installs }: Plan): boolean => edits.length === 0 && installs.length === 0;
