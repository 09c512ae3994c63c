import { ts } from 'ts-morph';
import { expect } from 'vitest';
import { toSourceUnit } from '../../../src/web/units/read-unit.js';
import type { SourceUnit } from '../../../src/web/units/source-unit.js';

const scriptKinds = { ts: ts.ScriptKind.TS, tsx: ts.ScriptKind.TSX, js: ts.ScriptKind.JS, jsx: ts.ScriptKind.JSX };
const exceptBreaks = /[^\r\n\u2028\u2029]/g;

/** The unit of a file that must be read without diagnostics, as valid script, each character at its place. */
export function soundUnit(file: string, text: string): SourceUnit {
  const { unit, diagnostics } = toSourceUnit(file, text);
  expect(diagnostics).toEqual([]);
  if (!unit) throw new Error(`no unit for ${file}`);
  expectSamePositions(unit, text);
  expect(syntaxErrors(unit)).toEqual([]);
  return unit;
}

/** Same length, same line breaks, and every word of the script is the word the file has there. */
export function expectSamePositions(unit: SourceUnit, text: string): void {
  expect(unit.script.length).toBe(text.length);
  expect(unit.script.replace(exceptBreaks, ' ') === text.replace(exceptBreaks, ' ')).toBe(true);
  const moved = [...unit.script.matchAll(/[\w$]+/g)].find(({ 0: word, index }) => !text.startsWith(word, index));
  expect(moved?.[0]).toBeUndefined();
}

function syntaxErrors(unit: SourceUnit): string[] {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const name = `unit.${unit.language}`;
  const source = ts.createSourceFile(name, unit.script, options, false, scriptKinds[unit.language]);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (file) => (file === name ? source : undefined),
  };
  const program = ts.createProgram([name], { allowJs: true, noLib: true, noResolve: true, types: [] }, host);
  const errors = program.getSyntacticDiagnostics(source);
  // 8xxx: TypeScript syntax in a .js file, which is a matter of language and not of structure.
  return errors
    .filter(({ code }) => code < 8000)
    .map((error) => ts.flattenDiagnosticMessageText(error.messageText, '\n'));
}

/** The script without its blanks, statement by statement. */
export const statements = (unit: SourceUnit): string[] => {
  const source = ts.createSourceFile('unit.ts', unit.script, ts.ScriptTarget.ESNext, false, scriptKinds[unit.language]);
  return source.statements
    .filter((statement) => !ts.isEmptyStatement(statement))
    .map((statement) => statement.getText(source).replace(/\s+/g, ' ').replace(/ ?;$/, ''));
};
