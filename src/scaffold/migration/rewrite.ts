import type { ts } from 'ts-morph';
import { typescript } from '../../project/typescript.js';
import type { StorageAccess } from '../../web/storage-access.js';
import { type Edited, refuse, unlessTooDeep } from '../edits/edited.js';
import { endOf, startOf } from '../edits/offsets.js';
import { indentAt, lineEndingOf, type Splice, splice } from '../edits/splice.js';
import { importBelow } from './imports.js';
import { parseScript } from './parse-script.js';

/** Calls of one file whose receiver is replaced by an export of the vault. */
export interface Rewrite {
  readonly accesses: readonly StorageAccess[];
  /** Calls that empty the old store, beside which the new one is emptied too. */
  readonly clears: readonly StorageAccess[];
  /** Name of the export. */
  readonly name: string;
  /** Module specifier, as the file has to write it. */
  readonly module: string;
}

/** Rewrites calls in place and imports what they are called on now. */
export const rewriteAccesses = (file: string, text: string, rewrites: readonly Rewrite[]): Edited =>
  unlessTooDeep(() => rewritten(file, text, rewrites));

function rewritten(file: string, text: string, rewrites: readonly Rewrite[]): Edited {
  const source = parseScript(file, text);
  if (source === null) return refuse('it holds no script');
  if (rewrites.some(({ name }) => declares(source, name))) return refuse('it uses the name already');
  const unclear = rewrites
    .flatMap(({ clears }) => clears)
    .find(({ call }) => statementAt(source, startOf(text, call)) === null);
  if (unclear) return refuse('the vault has to be emptied too, and this is no statement of its own', unclear.call.line);
  const renames = rewrites.flatMap(({ accesses, name }) => accesses.flatMap((access) => renamed(text, access, name)));
  const clears = rewrites.flatMap((one) => one.clears.flatMap((access) => emptied(source, text, access, one.name)));
  const names = new Set(renames.map(({ start, end }) => text.slice(start, end)));
  return { text: withoutImports(file, withImports(file, splice(text, [...renames, ...clears]), rewrites), names) };
}

const withImports = (file: string, text: string, rewrites: readonly Rewrite[]): string =>
  rewrites.reduce((current, { name, module }) => {
    const source = parseScript(file, current);
    return source === null ? current : splice(current, [importBelow(source, current, name, module)]);
  }, text);

function renamed(text: string, { receiver }: StorageAccess, name: string): readonly Splice[] {
  return receiver === null ? [] : [{ start: startOf(text, receiver), end: endOf(text, receiver), text: name }];
}

/** `localStorage.clear();` is followed by `secureStorage.clear();`. */
function emptied(source: ts.SourceFile, text: string, { call }: StorageAccess, name: string): readonly Splice[] {
  const statement = statementAt(source, startOf(text, call));
  if (statement === null) return [];
  const written = text.slice(statement.getStart(source), statement.end);
  const wait = written.startsWith('await ') ? 'await ' : '';
  const semicolon = written.endsWith(';') ? ';' : '';
  const line = `${lineEndingOf(text)}${indentAt(text, statement.getStart(source))}${wait}${name}.clear()${semicolon}`;
  return [{ start: statement.end, end: statement.end, text: line }];
}

/** The statement in a block that is nothing but the call that starts here, awaited or not. */
function statementAt(source: ts.SourceFile, start: number): ts.Statement | null {
  const { isAwaitExpression, isBlock, isCallExpression, isExpressionStatement, isSourceFile } = typescript();
  const visit = (node: ts.Node): ts.Statement | null => {
    if (isExpressionStatement(node) && (isBlock(node.parent) || isSourceFile(node.parent))) {
      const inner = isAwaitExpression(node.expression) ? node.expression.expression : node.expression;
      if (isCallExpression(inner) && inner.getStart(source) === start) return node;
    }
    return node.forEachChild(visit) ?? null;
  };
  return visit(source);
}

/** Whether the file declares or imports the name, whatever it means there. */
function declares(source: ts.SourceFile, name: string): boolean {
  const { isIdentifier } = typescript();
  const visit = (node: ts.Node): boolean =>
    (isIdentifier(node) && node.text === name) || (node.forEachChild(visit) ?? false);
  return visit(source);
}

/** Removes imports of which nothing is left: strict projects do not compile with them. */
function withoutImports(file: string, text: string, names: ReadonlySet<string>): string {
  const { isImportDeclaration, isNamedImports } = typescript();
  const source = parseScript(file, text);
  const declarations = source?.statements.filter(isImportDeclaration) ?? [];
  const unused = declarations.flatMap((declaration) => {
    const { importClause } = declaration;
    const bindings = importClause?.namedBindings;
    if (!source || !bindings || !isNamedImports(bindings)) return [];
    const elements = bindings.elements.filter(({ name }) => names.has(name.text) && mentions(text, name.text) === 1);
    return elements.length === bindings.elements.length && !importClause.name
      ? [wholeLine(text, declaration.getStart(source), declaration.end)]
      : elements.map((element) => listItem(text, element.getStart(source), element.end));
  });
  return splice(text, unused);
}

const mentions = (text: string, name: string): number => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;

/** A statement with the rest of its line. */
function wholeLine(text: string, start: number, end: number): Splice {
  const rest = /^[ \t]*(\r\n|\n|\r)?/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + rest, text: '' };
}

/** An item of a list, with the comma that belongs to it. */
function listItem(text: string, start: number, end: number): Splice {
  const after = /^\s*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  if (after > 0) return { start, end: end + after, text: '' };
  const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: '' };
}
