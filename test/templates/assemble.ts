import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../templates/template.json' with { type: 'json' };

export interface TemplateFile {
  readonly from: string;
  readonly to: string;
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Answers by the names that conditions use. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export const templatesRoot = fileURLToPath(new URL('../../templates/', import.meta.url));
export const templateFiles: readonly TemplateFile[] = manifest.files;
export const placeholders: Readonly<Record<string, { kind: string; description: string }>> = manifest.placeholders;

export const templateText = (path: string): string => readFileSync(`${templatesRoot}${path}`, 'utf8');

export const placeholdersIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/__CAPWARD_([A-Z_]+?)__/g), ([, name = '']) => name)),
];

export const selectFiles = (answers: Answers): readonly TemplateFile[] =>
  templateFiles.filter(({ when = {} }) =>
    Object.entries(when).every(([name, values]) => values.some((value) => answers[name]?.includes(value))),
  );

/** The vault's folder as an app gets it, by path. `values` are texts of TypeScript. */
export function assemble(answers: Answers, values: Readonly<Record<string, string>>): Map<string, string> {
  const fill = (text: string): string =>
    text.replace(/__CAPWARD_([A-Z_]+?)__/g, (placeholder, name: string) => values[name] ?? placeholder);
  return new Map(selectFiles(answers).map(({ from, to }) => [to, fill(templateText(from))]));
}

export const sampleValues = {
  BACKEND: 'capgo',
  ENDPOINT: 'custom',
  APP_NAME: "'Trailhead'",
  PROMPT_REASON: "'Unlock your account'",
  API_ORIGINS: "['https://api.trailhead.example']",
  REFRESH_URL: "'https://api.trailhead.example/auth/refresh'",
  REVOKE_URL: "'https://api.trailhead.example/auth/revoke'",
  ISSUER: "'https://login.trailhead.example'",
  CLIENT_ID: "'trailhead-app'",
  REDIRECT_URI: "'https://trailhead.example/signed-in'",
  SIGN_IN_PATH: "'/login'",
  TEST_RUNNER: 'vitest',
  LEGACY_TOKENS: '[]',
  LEGACY_VALUES: '[]',
};
