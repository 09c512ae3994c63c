import type { Scene } from './recipe.js';

/** The code that `init` copies into apps, with what it says about itself. */
export interface Templates {
  readonly files: readonly TemplateFile[];
  /** Text of a file, by its path inside the templates. */
  read(path: string): string;
}

/** One entry of templates/template.json. */
export interface TemplateFile {
  /** Path inside the templates. */
  readonly from: string;
  /** Path inside the vault's folder of the app. */
  readonly to: string;
  /** Copied when each named answer is among the values; always when absent. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Package ranges that the file needs. */
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The files that the answers call for. */
export const selectedFiles = (scene: Scene): readonly TemplateFile[] =>
  scene.templates.files.filter(({ when = {} }) =>
    Object.entries(when).every(([name, values]) => holds(scene, name, values)),
  );

function holds(scene: Scene, name: string, values: readonly string[]): boolean {
  const given = valuesOf(scene)[name] ?? [];
  return values.some((value) => given.includes(value));
}

/** Answers by the names that conditions use. */
const valuesOf = ({ answers, surroundings }: Scene): Readonly<Record<string, readonly string[]>> => ({
  framework: [surroundings.framework],
  backend: [answers.backend],
  http: answers.http,
  oauth: answers.oauth ? ['yes'] : [],
  tests: answers.tests === null ? [] : [answers.tests],
});
