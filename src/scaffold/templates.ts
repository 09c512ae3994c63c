/** The code that `init` copies into apps, with what it says about itself. */
export interface Templates {
  readonly placeholders: Readonly<Record<string, Placeholder>>;
  readonly files: readonly TemplateFile[];
  /** Text of a file, by its path inside the templates. */
  read(path: string): string;
}

/** `__CAPWARD_NAME__` in a file: a bare word, a string, a list of strings, or code. */
export interface Placeholder {
  readonly kind: 'word' | 'string' | 'strings' | 'code';
}

/** One entry of templates/template.json. */
export interface TemplateFile {
  /** Path inside the templates. */
  readonly from: string;
  /** Path inside the vault's folder of the app. */
  readonly to: string;
  /** Copied when each named answer is among the values; always when absent. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Ranges of packages that the file needs; `capacitor` stands for the app's major version of Capacitor. */
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Answers by the names that conditions use. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** The files that a selection calls for. */
export const selectedFiles = ({ files }: Templates, selection: Selection): readonly TemplateFile[] =>
  files.filter(({ when = {} }) =>
    Object.entries(when).every(([name, values]) => values.some((value) => selection[name]?.includes(value))),
  );
