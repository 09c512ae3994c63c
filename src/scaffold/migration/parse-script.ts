import type { ts } from 'ts-morph';
import { typescript } from '../../project/typescript.js';
import { toSourceUnit } from '../../web/units/read-unit.js';

/** The script of a web file, at the positions it has in the file; `null` when there is none. */
export function parseScript(file: string, text: string): ts.SourceFile | null {
  const { ScriptKind, ScriptTarget, createSourceFile } = typescript();
  const { unit } = toSourceUnit(file, text);
  const kinds = { ts: ScriptKind.TS, tsx: ScriptKind.TSX, js: ScriptKind.JS, jsx: ScriptKind.JSX };
  return unit && createSourceFile(file, unit.script, ScriptTarget.Latest, true, kinds[unit.language]);
}
