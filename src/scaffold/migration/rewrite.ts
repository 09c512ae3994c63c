import type { ts } from 'ts-morph';
import type { Location } from '../../project/location.js';
import { typescript } from '../../project/typescript.js';
import type { StorageAccess } from '../../web/storage-access.js';
import { type Edited, refuse, unlessTooDeep } from '../edits/edited.js';
import { endOf, startOf } from '../edits/offsets.js';
import { type Splice, splice } from '../edits/splice.js';
import { importBelow } from './imports.js';
import { isMarkup } from './markup.js';
import { parseScript } from './parse-script.js';

/** Calls of one file that go to an export of the vault. */
export interface Rewrite {
  readonly accesses: readonly StorageAccess[];
  /** Whether the export takes the place of the receivers, or is called with them. */
  readonly form: 'replace' | 'wrap';
  /** Name of the export. */
  readonly name: string;
  /** Module specifier, as the file has to write it. */
  readonly module: string;
}

/** Rewrites calls in place and imports what they are called on now. */
export const rewriteAccesses = (file: string, text: string, rewrites: readonly Rewrite[]): Edited =>
  unlessTooDeep(() => rewritten(file, text, rewrites));

function rewritten(file: string, text: string, rewrites: readonly Rewrite[]): Edited {
  const source = isMarkup(file) ? null : parseScript(file, text);
  if (source === null) return refuse('it holds no script that init could change');
  if (rewrites.some(({ name }) => declares(source, name))) return refuse('it uses the name already');
  const changes = rewrites.flatMap((rewrite) => rewrite.accesses.flatMap((access) => changed(text, access, rewrite)));
  const replaced = rewrites.filter(({ form }) => form === 'replace').flatMap(({ accesses }) => accesses);
  const names = new Set(replaced.flatMap(({ receiver }) => (receiver === null ? [] : [textAt(text, receiver)])));
  return { text: withoutImports(file, withImports(file, splice(text, changes), rewrites), names) };
}

const withImports = (file: string, text: string, rewrites: readonly Rewrite[]): string =>
  rewrites.reduce((current, { name, module }) => {
    const source = parseScript(file, current);
    return source === null ? current : splice(current, [importBelow(source, current, name, module)]);
  }, text);

/** `localStorage` becomes `secureStorage` or `vaultedWebStorage(localStorage)`. */
function changed(text: string, { receiver }: StorageAccess, { form, name }: Rewrite): readonly Splice[] {
  if (receiver === null) return [];
  const [start, end] = [startOf(text, receiver), endOf(text, receiver)];
  const written = text.slice(start, end);
  if (form === 'replace') return [{ start, end, text: name }];
  return [{ start, end, text: isInParentheses(written) ? name + written : `${name}(${written})` }];
}

/** Whether the text is one expression in parentheses, which do for those of a call. */
const isInParentheses = (text: string): boolean => /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(text);

const textAt = (text: string, place: Location): string => text.slice(startOf(text, place), endOf(text, place));

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
