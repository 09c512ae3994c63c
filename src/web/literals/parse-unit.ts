import { ts } from 'ts-morph';
import { folderOf, nameOf } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { parseScript } from '../parse.js';
import { readTags } from '../units/html-tags.js';
import { toSourceUnit } from '../units/read-unit.js';
import { scriptsOnly } from '../units/scripts-only.js';
import type { ScriptLanguage, UnitResult } from '../units/source-unit.js';
import type { Modules } from './imported-values.js';

const kinds: Record<ScriptLanguage, ts.ScriptKind> = {
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  js: ts.ScriptKind.JS,
  jsx: ts.ScriptKind.JSX,
};

/** The script of a file; `null` when there is none that can be read. */
export function parseUnit(file: string, text: string): ts.SourceFile | null {
  if (isData(file)) return parseScript(file, text, ts.ScriptKind.JSON);
  const { unit } = scriptOf(file, text);
  return unit && parseScript(file, unit.script, kinds[unit.language]);
}

export const isData = (file: string): boolean => /\.json$/i.test(file);

/** Templates of components are left out: parsing them costs more than all the rest, and what they hold is short. */
const scriptOf = (file: string, text: string): UnitResult =>
  /\.(?:vue|svelte)$/i.test(file)
    ? scriptsOnly(file, text, readTags(text), 'bound-reached', 'only its scripts are searched')
    : toSourceUnit(file, text);

/** The modules of a project, each parsed when something is first imported from it. */
export function modulesOf({ files }: Project): Modules {
  const parsed = new Map<string, ts.SourceFile | null>();
  const parseOnce = (file: string): ts.SourceFile | null => {
    const known = parsed.get(file);
    if (known !== undefined) return known;
    const source = parseUnit(file, files.text(file) ?? '');
    parsed.set(file, source);
    return source;
  };
  return (specifier, from) => {
    const file = files.resolve(specifier, from);
    return file === null ? [] : [file, ...replacements(file, files.web)].flatMap((one) => parseOnce(one) ?? []);
  };
}

/** What Angular puts in place of `environment.ts` in a build for production. */
const replacements = (file: string, all: readonly string[]): readonly string[] =>
  /^environment\.[jt]s$/.test(nameOf(file))
    ? all.filter(
        (other) => folderOf(other) === folderOf(file) && /^environment\.prod(?:uction)?\.[jt]s$/.test(nameOf(other)),
      )
    : [];
