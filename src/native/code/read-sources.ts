import type { Diagnostic } from '../../project/diagnostic.js';
import { blankIdleBodies } from './blank-bodies.js';
import type { CodeFile } from './code-file.js';
import { onlyTypes } from './dialect.js';
import type { Interest } from './interest.js';
import { type CodeLanguage, languageOf, parserFor } from './parser.js';
import { reduceTree } from './reduce-tree.js';

/** Generated or vendored sources are larger than what people write. */
const longest = 256 * 1024;

/**
 * Parses what is of interest in the sources. A source may be read more than once; what is wrong with it is said once.
 */
export async function readSources(
  files: readonly string[],
  interest: Interest,
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<CodeFile[]> {
  const sources: CodeFile[] = [];
  for (const file of files) {
    const language = languageOf(file);
    const text = language && readText(file);
    if (!language || !text || !interest.inFile(text)) continue;
    const source = await readSource(file, text, language, interest, diagnostics);
    if (source) sources.push(source);
  }
  return sources;
}

async function readSource(
  file: string,
  text: string,
  language: CodeLanguage,
  interest: Interest,
  diagnostics: Diagnostic[],
): Promise<CodeFile | null> {
  const report = (diagnostic: Omit<Diagnostic, 'file'>): void => {
    const isKnown = diagnostics.some((one) => one.file === file && one.kind === diagnostic.kind);
    if (!isKnown) diagnostics.push({ ...diagnostic, file });
  };
  if (text.length > longest) {
    report({ kind: 'skipped', message: 'The source is larger than 256 KB.' });
    return null;
  }
  const { dialect, parse } = await parserFor(language);
  const tree = parse(blankIdleBodies(text, (body) => !interest.inBody(body)));
  if (tree === null) {
    report({ kind: 'bound-reached', message: 'Parsing the source takes too long.' });
    return null;
  }
  if (tree.rootNode.hasError) {
    report({ kind: 'unresolved', message: `A part of the source is no ${language} that can be read.` });
  }
  const source = reduceTree(file, text, tree, interest.onlyTypes ? onlyTypes(dialect) : dialect);
  tree.delete();
  return source;
}
