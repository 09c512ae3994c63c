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

/** The same, beside what the file imports from that module; nothing when it imports the name already. */
export function importOf(source: ts.SourceFile, text: string, name: string, module: string): readonly Splice[] {
  const { isImportDeclaration, isNamedImports, isStringLiteral } = typescript();
  const bindings = source.statements
    .filter(isImportDeclaration)
    .filter(({ moduleSpecifier }) => isStringLiteral(moduleSpecifier) && moduleSpecifier.text === module)
    .flatMap(({ importClause }) => (importClause && !importClause.isTypeOnly ? [importClause.namedBindings] : []))
    .find((found) => found !== undefined && isNamedImports(found));
  if (!bindings || !isNamedImports(bindings)) return [importBelow(source, text, name, module)];
  if (bindings.elements.some((element) => element.name.text === name)) return [];
  const last = bindings.elements.at(-1);
  return last ? [{ start: last.end, end: last.end, text: `, ${name}` }] : [importBelow(source, text, name, module)];
}

/** The specifier with which `file` imports a module of the app. */
export function specifierOf(file: string, module: string): string {
  const path = posix.relative(folderOf(file), module);
  return path.startsWith('.') ? path : `./${path}`;
}
