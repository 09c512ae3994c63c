import type { Library } from '../../catalogue/library.js';
import { shippedUses } from '../../catalogue/shipped-variables.js';
import { decodeUtf8 } from '../../project/decode.js';
import type { Location } from '../../project/location.js';
import type { Project } from '../../project/project.js';
import { comparedWords, mayCompare } from '../literals/compared-secrets.js';
import { encodingWords, mayEncode } from '../literals/encoded-credentials.js';
import { cipherWords, mayKeyCiphers } from '../literals/literal-keys.js';
import { mayHoldNamed, mayHoldShapes, namedWords, oauthWords, shapeWords } from '../literals/prefilter-literals.js';
import { maySendKeys, sentWords } from '../literals/sent-keys.js';
import { mayUseShipped } from '../literals/shipped-variables.js';
import { DataFiles, dataWords } from './data-files.js';
import { LibrarySearch } from './library-search.js';
import { NameIndex } from './name-index.js';
import { type PhantomImport, PhantomImports, phantomWords } from './phantom-imports.js';
import { logoutWords, removalWords, type SessionEnd, SessionEnds } from './session-end.js';
import { ShippedFiles } from './shipped-files.js';
import { SignIns, signInWords } from './sign-ins.js';
import type { TextSearch } from './text-search.js';
import { WordMatcher } from './word-matcher.js';

/** What a cheap search through the text of all web files tells before anything is parsed. */
export interface Prefiltered {
  /** Files that may store or expose a secret, or send one. */
  readonly candidates: readonly string[];
  /** Catalogue entries whose packages or globals the app mentions. */
  readonly libraries: readonly Library[];
  readonly texts: TextSearch;
  readonly signIns: readonly Location[];
  /** As far as texts tell. */
  readonly sessionEnd: SessionEnd;
  readonly phantomImports: readonly PhantomImport[];
  /** Files that may have a secret written into their code. */
  readonly secretSuspects: readonly string[];
  /** Files that may make requests of OAuth without a library. */
  readonly oauthSuspects: readonly string[];
  /** Files that may hold comments that ignore a finding. */
  readonly ignoreSuspects: readonly string[];
}

/** A look at the texts that hold one of the words; without one there is nothing to see. */
interface Look {
  readonly words: readonly string[];
  at(file: string, text: string): unknown;
  /** Whether further texts make no difference. */
  isDone?(): boolean;
}

/** With this word begins a comment that ignores a finding. */
export const ignoreMarker = 'capward-ignore';

/**
 * Passes over all web files once. Words in their bytes decide which of them are decoded and looked at for what, and
 * most hold none.
 */
export function prefilter(project: Project, catalogue: readonly Library[]): Prefiltered {
  const libraries = new LibrarySearch(project, catalogue);
  const signIns = new SignIns();
  const sessionEnd = new SessionEnds();
  const phantoms = new PhantomImports((specifier, from) => project.files.resolve(specifier, from));
  const names = new NameIndex();
  const data = new DataFiles(project);
  const secretSuspects = new Set<string>();
  const oauthSuspects: string[] = [];
  const ignoreSuspects: string[] = [];
  const signInCalls: string[] = [];
  const looks: readonly Look[] = [
    { words: libraries.words, at: (file, text) => libraries.look(file, text) },
    { words: signInWords, at: (file, text) => signIns.look(file, text), isDone: () => signIns.isDone },
    { words: logoutWords, at: (file, text) => sessionEnd.lookForLogouts(file, text) },
    { words: removalWords, at: (_, text) => sessionEnd.lookForRemoval(text), isDone: () => sessionEnd.removes },
    { words: phantomWords, at: (file, text) => phantoms.look(file, text) },
    { words: shapeWords, at: (file, text) => mayHoldShapes(text) && secretSuspects.add(file) },
    { words: namedWords, at: (file, text) => mayHoldNamed(text) && secretSuspects.add(file) },
    { words: shippedUses, at: (file, text) => mayUseShipped(text) && secretSuspects.add(file) },
    { words: cipherWords, at: (file, text) => mayKeyCiphers(text) && secretSuspects.add(file) },
    { words: encodingWords, at: (file, text) => mayEncode(text) && secretSuspects.add(file) },
    { words: sentWords, at: (file, text) => maySendKeys(text) && secretSuspects.add(file) },
    { words: comparedWords, at: (file, text) => mayCompare(text) && secretSuspects.add(file) },
    { words: dataWords, at: (file, text) => data.look(file, text) },
    { words: oauthWords, at: (file) => oauthSuspects.push(file) },
    { words: [ignoreMarker], at: (file, text) => text.includes(ignoreMarker) && ignoreSuspects.push(file) },
    { words: signInCallsOf(catalogue), at: (file) => signInCalls.push(file) },
  ];
  const matcher = new WordMatcher(looks.map(({ words }) => words));
  for (const file of project.files.web) {
    const utf8 = project.files.utf8(file);
    if (utf8 === null) continue;
    names.add(file, utf8);
    const found = matcher.match(utf8);
    const due = looks.filter(({ isDone }, index) => (found & (1 << index)) !== 0 && !isDone?.());
    if (due.length === 0) continue;
    const text = decodeUtf8(utf8);
    for (const { at } of due) at(file, text);
  }
  const shipped = new ShippedFiles(project, names);
  return {
    ...libraries.finish(project),
    texts: { names, shipped, signInCalls },
    signIns: signIns.found,
    sessionEnd,
    phantomImports: phantoms.found,
    secretSuspects: [
      ...shipped.among([...secretSuspects]),
      ...secretData(
        project,
        data.among((files) => shipped.among(files)),
      ),
    ],
    oauthSuspects: shipped.among(oauthSuspects),
    ignoreSuspects,
  };
}

/** Those of the JSON files that may hold a secret. */
function secretData({ files }: Project, data: readonly string[]): string[] {
  const matcher = new WordMatcher([[...shapeWords, ...namedWords]]);
  return data.filter((file) => {
    const utf8 = files.utf8(file);
    if (utf8 === null || matcher.match(utf8) === 0) return false;
    const text = decodeUtf8(utf8);
    return mayHoldShapes(text) || mayHoldNamed(text);
  });
}

/** What signs in at a library that keeps the session. */
const signInCallsOf = (catalogue: readonly Library[]): string[] =>
  catalogue.flatMap(({ persists = [] }) => persists.flatMap(({ signIn = [] }) => signIn));
