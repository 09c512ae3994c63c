import { leftVariables } from '../../catalogue/build-variables.js';
import type { Diagnostic } from '../../project/diagnostic.js';
import { locateIn } from '../../project/location.js';
import { folderOf, nameOf } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { exportedValue } from '../../project/static-value.js';
import { isLiteral, type Setting, settingsOf } from './settings.js';

/** Settings with which an app is built for its users. */
export interface Environment {
  readonly file: string;
  /** Variables of the build: those with a prefix of its bundler end up in the code. */
  readonly isVariables: boolean;
  /** By dotted path, in the order of the file. */
  readonly settings: ReadonlyMap<string, Setting>;
}

const production = /^(?:environment|env|config)[.-]prod(?:uction)?\.[jt]s$/;
const general = /^environment\.[jt]s$/;
const variables = /^\.env(?:\.prod(?:uction)?)?$/;

/**
 * Reads environment.prod.ts and its likes, and .env files without what the build leaves alone; an environment.ts that
 * says it is for production counts.
 */
export function readEnvironments(project: Project, diagnostics: Diagnostic[]): Environment[] {
  const { files, app } = project;
  const isLeft = leftVariables(project);
  const scripts = files.web.filter((file) => production.test(nameOf(file)) || general.test(nameOf(file)));
  const dotenv = files.other.filter((file) => variables.test(nameOf(file)) && folderOf(file) === app.root);
  const read = <T>(paths: readonly string[], parse: (file: string, text: string) => T | null): T[] =>
    paths.flatMap((file) => {
      const text = files.text(file);
      return (text === null ? null : parse(file, text)) ?? [];
    });
  return [
    ...read(scripts, (file, text) => readScript(file, text, diagnostics)),
    ...read(dotenv, (file, text) => ({ file, isVariables: true, settings: readVariables(file, text, isLeft) })),
  ];
}

function readScript(file: string, text: string, diagnostics: Diagnostic[]): Environment | null {
  const value = exportedValue(file, text);
  if (value === 'unparsable') {
    diagnostics.push({ kind: 'unresolved', file, message: 'The environment has syntax errors.' });
    return null;
  }
  const settings = settingsOf(value, locateIn(file, text));
  const isProduction = production.test(nameOf(file)) || isLiteral(settings.get('production') ?? null, true);
  return isProduction ? { file, isVariables: false, settings } : null;
}

/** `VITE_API_URL="http://…" # comment`. */
function readVariables(file: string, text: string, isLeft: (variable: string) => boolean): Map<string, Setting> {
  const locate = locateIn(file, text);
  const settings = new Map<string, Setting>();
  for (const match of text.matchAll(
    /^[^\S\n]*(?:export[^\S\n]+)?(\w{1,100})[^\S\n]*=[^\S\n]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#]*))/gm,
  )) {
    const [whole, name = '', double, single, bare] = match;
    if (isLeft(name)) continue;
    const start = match.index + whole.indexOf(name);
    const location = locate(start, match.index + whole.length);
    settings.set(name, { path: [name], value: { kind: 'literal', value: double ?? single ?? bare ?? '' }, location });
  }
  return settings;
}
