import { posix } from 'node:path';
import type { ts } from 'ts-morph';
import { folderOf } from '../../project/path.js';
import { typescript } from '../../project/typescript.js';
import { indentAt, lineEndingOf, type Splice } from '../edits/splice.js';

/** `import { name } from 'module'` below the imports of a file, in its way of writing them. */
export function importBelow(source: ts.SourceFile, text: string, name: string, module: string): Splice {
  const { isImportDeclaration } = typescript();
  const last = source.statements.filter(isImportDeclaration).at(-1);
  const ending = lineEndingOf(text);
  if (last) {
    const written = text.slice(last.getStart(source), last.end);
    const quote = written.includes('"') ? '"' : "'";
    const statement = `import { ${name} } from ${quote}${module}${quote}${written.endsWith(';') ? ';' : ''}`;
    const indent = indentAt(text, last.getStart(source));
    return { start: last.end, end: last.end, text: `${ending}${indent}${statement}` };
  }
  const [first] = source.statements;
  const at = first?.getStart(source) ?? text.length;
  const semicolon = first && /;\s*$/.test(text.slice(at, first.end)) ? ';' : '';
  const statement = `import { ${name} } from '${module}'${semicolon}`;
  return { start: at, end: at, text: `${statement}${ending}${ending}${indentAt(text, at)}` };
}

/** The specifier with which `file` imports a module of the app. */
export function specifierOf(file: string, module: string): string {
  const path = posix.relative(folderOf(file), module);
  return path.startsWith('.') ? path : `./${path}`;
}
