import type { ts } from 'ts-morph';
import type { StorageOption } from '../../catalogue/storage-options.js';
import type { Location } from '../../project/location.js';
import { typescript } from '../../project/typescript.js';
import type { StorageAccess } from '../../web/storage-access.js';
import { type Edited, type Refused, refuse, unlessTooDeep } from '../edits/edited.js';
import { endOf, startOf } from '../edits/offsets.js';
import { type Splice, splice } from '../edits/splice.js';
import { importOf } from './imports.js';
import { isMarkup } from './markup.js';
import { parseScript } from './parse-script.js';
import { setOption } from './set-option.js';

/** What one file has to change so that secrets go to an export of the vault. */
export type Rewrite = CallRewrite | OptionRewrite;

interface Imported {
  /** Name of the export. */
  readonly name: string;
  /** Module specifier, as the file has to write it. */
  readonly module: string;
}

/** Calls of a store. */
export interface CallRewrite extends Imported {
  /** Whether the export takes the place of the receivers, or is called with them. */
  readonly form: 'replace' | 'wrap';
  readonly accesses: readonly StorageAccess[];
}

/** A library that is told where to keep things. */
export interface OptionRewrite extends Imported {
  readonly form: 'option';
  readonly option: StorageOption;
  readonly call: Location;
}

/** Rewrites calls in place and imports what they are called on now. */
export const rewriteFile = (file: string, text: string, rewrites: readonly Rewrite[]): Edited =>
  unlessTooDeep(() => rewritten(file, text, rewrites));

function rewritten(file: string, text: string, rewrites: readonly Rewrite[]): Edited {
  const source = isMarkup(file) ? null : parseScript(file, text);
  if (source === null) return refuse('it holds no script that init could change');
  if (rewrites.some(({ name }) => declares(source, name))) return refuse('it uses the name already');
  const changes = rewrites.map((rewrite) => changeOf(source, text, rewrite));
  const refused = changes.find((change) => 'refused' in change);
  if (refused) return refused;
  const made = changes.filter((change) => 'splices' in change);
  const splices = made.flatMap((change) => change.splices);
  if (overlap(splices)) return refuse('two changes would meet in one place');
  const names = new Set(splices.flatMap(({ start, end }) => namesIn(text.slice(start, end))));
  const added = new Map([...rewrites, ...made.flatMap(({ needs }) => needs)].map((one) => [one.name, one]));
  return { text: withoutImports(file, withImports(file, splice(text, splices), [...added.values()]), names) };
}

interface Change {
  readonly splices: readonly Splice[];
  /** Imports besides that of the vault. */
  readonly needs: readonly Imported[];
}

function changeOf(source: ts.SourceFile, text: string, rewrite: Rewrite): Change | Refused {
  if (rewrite.form !== 'option')
    return { splices: rewrite.accesses.flatMap((access) => changed(text, access, rewrite)), needs: [] };
  const { option, call } = rewrite;
  const change = setOption(source, startOf(text, call), quotedLike(text, option));
  if ('refused' in change) return refuse(change.refused, call.line);
  return { splices: change.splices, needs: change.hadStorage || !option.needs ? [] : [option.needs] };
}

/** With the quotes of the file's imports. */
const quotedLike = (text: string, option: StorageOption): StorageOption =>
  /\bfrom\s+"/.test(text) ? { ...option, value: option.value.replaceAll("'", '"') } : option;

const withImports = (file: string, text: string, imports: readonly Imported[]): string =>
  imports.reduce((current, { name, module }) => {
    const source = parseScript(file, current);
    return source === null ? current : splice(current, importOf(source, current, name, module));
  }, text);

const overlap = (splices: readonly Splice[]): boolean =>
  splices
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .some(({ start }, index, all) => start < (all[index - 1]?.end ?? 0));

/** `localStorage` becomes `secureStorage` or `vaultedWebStorage(localStorage)`. */
function changed(text: string, { receiver }: StorageAccess, { form, name }: CallRewrite): readonly Splice[] {
  if (receiver === null) return [];
  const [start, end] = [startOf(text, receiver), endOf(text, receiver)];
  const written = text.slice(start, end);
  if (form === 'replace') return [{ start, end, text: name }];
  return [{ start, end, text: isInParentheses(written) ? name + written : `${name}(${written})` }];
}

const namesIn = (text: string): readonly string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** Whether the text is one expression in parentheses, which do for those of a call. */
const isInParentheses = (text: string): boolean => /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(text);

/** Whether the file declares, imports or reads a variable of that name, whatever it means there. */
function declares(source: ts.SourceFile, name: string): boolean {
  const { isIdentifier } = typescript();
  const visit = (node: ts.Node): boolean =>
    (isIdentifier(node) && node.text === name && !isMemberName(node)) || (node.forEachChild(visit) ?? false);
  return visit(source);
}

/** Whether an identifier only names a member of something. */
function isMemberName(node: ts.Identifier): boolean {
  const { isJsxAttribute, isPropertyAccessExpression, isPropertyAssignment, isPropertySignature } = typescript();
  const { parent } = node;
  const isNamed = isPropertyAccessExpression(parent) || isPropertyAssignment(parent) || isJsxAttribute(parent);
  return (isNamed || isPropertySignature(parent)) && parent.name === node;
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
