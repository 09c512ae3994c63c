import type { Diagnostic } from '../../project/diagnostic.js';
import type { NativeStore, NativeWrite } from '../native-write.js';
import type { CodeFile } from './code-file.js';
import type { Interest } from './interest.js';
import { secretMentions } from './lookup.js';
import { type Put, putsThrough, type Wrapper, wrappersIn } from './put.js';
import { readSources } from './read-sources.js';
import { isForOther, storedSecrets } from './stored-secrets.js';

/** A put, and the file it stands in. */
interface PlacedPut {
  readonly code: CodeFile;
  readonly put: Put<NativeStore>;
}

const maxDepth = 3;

/**
 * Secrets that the app's sources hand to functions that store what they are given, and to functions that call those.
 */
export async function readWrappedWrites(
  code: readonly CodeFile[],
  readPuts: (code: CodeFile) => readonly Put<NativeStore>[],
  sources: readonly string[],
  readText: (file: string) => string | null,
  diagnostics: Diagnostic[],
): Promise<NativeWrite[]> {
  const writes: NativeWrite[] = [];
  let last: PlacedPut[] = code.flatMap((file) => readPuts(file).map((put) => ({ code: file, put })));
  for (let depth = 0; depth < maxDepth; depth++) {
    // Where the function itself says what it stores, its callers add nothing.
    const open = last.filter(
      ({ code: file, put }) => !isForOther(file, put) && storedSecrets(file, [put]).length === 0,
    );
    const wrappers = open.flatMap(({ code: file, put }) => wrappersIn(file, [put]));
    if (wrappers.length === 0) break;
    const files = await readSources(sources, callsOf(wrappers), readText, diagnostics);
    last = files.flatMap((file) =>
      wrappers.flatMap((wrapper) => putsThrough(wrapper, file).map((put) => ({ code: file, put }))),
    );
    writes.push(...last.flatMap(({ code: file, put }) => storedSecrets(file, [put])));
  }
  return writes;
}

/** Files that call a wrapper and name a secret. */
function callsOf(wrappers: readonly Wrapper<NativeStore>[]): Interest {
  const mentionsSecret = secretMentions();
  const calls = new RegExp(`\\b(?:${[...new Set(wrappers.map(({ name }) => name))].join('|')})\\s*[(:]`);
  return { inFile: (text) => calls.test(text) && mentionsSecret(text), inBody: (body) => calls.test(body) };
}
