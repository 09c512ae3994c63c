import type { Diagnostic } from '../../project/diagnostic.js';
import type { CodeFile } from './code-file.js';
import type { Interest } from './interest.js';
import { secretMentions } from './lookup.js';
import { type Put, putsThrough, type Wrapper, wrappersIn } from './put.js';
import { readSources } from './read-sources.js';

/** A put, and the file it stands in. */
export interface PlacedPut<To extends string> {
  readonly code: CodeFile;
  readonly put: Put<To>;
}

const maxDepth = 3;

/** What the app's sources hand to functions that put what they are given, and to functions that call those. */
export async function readWrapped<To extends string>(
  first: readonly PlacedPut<To>[],
  sources: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<PlacedPut<To>[]> {
  const found: PlacedPut<To>[] = [];
  let last = first;
  for (let depth = 0; depth < maxDepth && last.length > 0; depth++) {
    const wrappers = last.flatMap(({ code, put }) => wrappersIn(code, [put]));
    if (wrappers.length === 0) break;
    const files = await readSources(sources, callsOf(wrappers), readText, diagnostics);
    last = files.flatMap((code) =>
      wrappers.flatMap((wrapper) => putsThrough(wrapper, code).map((put) => ({ code, put }))),
    );
    found.push(...last);
  }
  return found;
}

/** Files that call a wrapper and name a secret. */
function callsOf(wrappers: readonly Wrapper<string>[]): Interest {
  const mentionsSecret = secretMentions();
  const calls = new RegExp(`\\b(?:${[...new Set(wrappers.map(({ name }) => name))].join('|')})\\s*[(:]`);
  return { inFile: (text) => calls.test(text) && mentionsSecret(text), inBody: (body) => calls.test(body) };
}
