import type { Diagnostic } from '../../project/diagnostic.js';
import type { Listener } from './listeners.js';

/** The script of a web file, at the positions it has in the file. */
export interface SourceUnit {
  /** POSIX path of the original file. */
  readonly file: string;
  /** As long as the original, with its line breaks; whatever is not script is blank. */
  readonly script: string;
  readonly language: ScriptLanguage;
  /** `false` for classic scripts, which share one global scope. */
  readonly isModule: boolean;
  readonly markup: Markup;
}

export type ScriptLanguage = 'ts' | 'tsx' | 'js' | 'jsx';

/** What the markup says that scripts cannot. */
export interface Markup {
  /** `src` of script elements, in order: CDN addresses and local scripts. */
  readonly scriptSources: readonly string[];
  /** What password inputs are bound to. */
  readonly passwordBindings: readonly PasswordBinding[];
  /** What elements that stand for components are listened to. */
  readonly listeners: readonly Listener[];
}

export interface PasswordBinding {
  /** The bound expression, or else the control's name or id. */
  readonly name: string;
  readonly offset: number;
}

export interface UnitResult {
  /** `null` when the file has neither script nor anything to say about one. */
  readonly unit: SourceUnit | null;
  readonly diagnostics: Diagnostic[];
}
