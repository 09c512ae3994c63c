import type { ts } from 'ts-morph';
import { typescript } from '../../project/typescript.js';
import { parseScript } from '../migration/parse-script.js';
import { appendElements } from './array-literal.js';
import { type Edited, refuse, unchanged, unlessTooDeep } from './edited.js';
import { splice } from './splice.js';

/** Adds what is missing to the array that a constant of the file is initialised with. */
export const ensureElements = (file: string, text: string, constant: string, elements: readonly string[]): Edited =>
  unlessTooDeep(() => {
    const missing = elements.filter((element) => !text.includes(element));
    if (missing.length === 0) return unchanged(text);
    const source = parseScript(file, text);
    const list = source && listOf(source, constant);
    if (!source || !list) return refuse(`it has no list called ${constant}`);
    return { text: splice(text, [appendElements(source, list, missing)]) };
  });

function listOf(source: ts.SourceFile, constant: string): ts.ArrayLiteralExpression | null {
  const { isArrayLiteralExpression, isVariableStatement } = typescript();
  const declarations = source.statements.filter(isVariableStatement).flatMap((one) => one.declarationList.declarations);
  const value = declarations.find(({ name }) => name.getText(source) === constant)?.initializer;
  return value && isArrayLiteralExpression(value) ? value : null;
}
