import type { Parser, Tree } from 'web-tree-sitter';
import { loadRuntime, readGrammar } from '../grammar-files.js';
import type { Dialect } from './dialect.js';
import { java } from './dialects/java.js';
import { kotlin } from './dialects/kotlin.js';
import { objectiveC } from './dialects/objective-c.js';
import { swift } from './dialects/swift.js';

const dialects = { java, kotlin, swift, 'objective-c': objectiveC } satisfies Record<string, Dialect>;

export type CodeLanguage = keyof typeof dialects;

const extensions: Readonly<Record<string, CodeLanguage>> = {
  java: 'java',
  kt: 'kotlin',
  swift: 'swift',
  m: 'objective-c',
  mm: 'objective-c',
};

export const languageOf = (file: string): CodeLanguage | null => extensions[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? null;

/** Parses one language; its grammar is loaded once. */
export interface CodeParser {
  readonly dialect: Dialect;
  /** `null` when it takes longer than a text of that size ever should. The caller deletes the tree. */
  parse(text: string): Tree | null;
}

const parsers = new Map<CodeLanguage, Promise<CodeParser>>();

export function parserFor(language: CodeLanguage): Promise<CodeParser> {
  const known = parsers.get(language);
  if (known) return known;
  const parser = createParser(language);
  parsers.set(language, parser);
  return parser;
}

let runtime: Promise<typeof import('web-tree-sitter')> | null = null;

async function startRuntime(): Promise<typeof import('web-tree-sitter')> {
  const loaded = await loadRuntime();
  await loaded.Parser.init();
  return loaded;
}

async function createParser(language: CodeLanguage): Promise<CodeParser> {
  runtime ??= startRuntime();
  const grammar = readGrammar(language);
  const { Language, Parser } = await runtime;
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return { dialect: dialects[language], parse: (text) => parseBounded(parser, text) };
}

/** A megabyte of ordinary code takes half of it. */
const longestParse = 2_000;

function parseBounded(parser: Parser, text: string): Tree | null {
  const deadline = performance.now() + longestParse;
  const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
  if (tree === null) parser.reset();
  return tree;
}
