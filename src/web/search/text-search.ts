import type { NameIndex } from './name-index.js';
import type { ShippedFiles } from './shipped-files.js';

/** What the texts of all web files told, for the questions that come up while secrets are traced. */
export interface TextSearch {
  /** Which files mention a name. */
  readonly names: NameIndex;
  /** Which files are part of the app. */
  readonly shipped: ShippedFiles;
  /** Files that may call what signs in at a library that keeps the session. */
  readonly signInCalls: readonly string[];
}
