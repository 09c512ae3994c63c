import type { Diagnostic } from '../../project/diagnostic.js';
import { type CodeFile, type Field, namesIn } from '../code/code-file.js';
import { callsNamed } from '../code/lookup.js';
import { readSources } from '../code/read-sources.js';
import { type FieldTypes, readFieldTypes } from './field-types.js';

const maxDepth = 4;

/**
 * What the objects that Paper writes hold: the declarations of their classes, and of the classes of their properties.
 */
export async function readStoredTypes(
  code: readonly CodeFile[],
  sources: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<FieldTypes> {
  const found = new Map<string, readonly Field[]>();
  const read = new Set<string>();
  let wanted = new Set(code.flatMap(writtenTypes));
  for (let depth = 0; depth < maxDepth && wanted.size > 0; depth++) {
    const declares = new RegExp(`\\bclass\\s+(?:${[...wanted].join('|')})\\b`);
    const rest = sources.filter((file) => !read.has(file));
    const interest = { inFile: (text: string) => declares.test(text), inBody: () => false, onlyTypes: true };
    const files = await readSources(rest, interest, readText, diagnostics);
    for (const { file } of files) read.add(file);
    for (const [name, fields] of readFieldTypes(files)) found.set(name, fields);
    const named = [...wanted].flatMap((name) => found.get(name) ?? []).flatMap(({ type }) => namesIn({ text: type }));
    wanted = new Set(named.filter((name) => !found.has(name)));
  }
  return found;
}

/** Types of the parameters of functions that write to Paper. */
const writtenTypes = (code: CodeFile): string[] =>
  /\bPaper\b/.test(code.text)
    ? callsNamed(code, 'write').flatMap(({ scope }) => scope.parameters.flatMap(({ type }) => namesIn({ text: type })))
    : [];
