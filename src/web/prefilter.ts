import { ownSecretWords } from '../catalogue/classify-name.js';
import type { Library } from '../catalogue/library.js';
import type { Location } from '../project/location.js';
import type { Project } from '../project/project.js';
import { mayHoldSecrets } from './literals/prefilter-literals.js';
import { type PhantomImport, PhantomImports } from './phantom-imports.js';
import { packageOf } from './program/stubs.js';
import { type SessionEnd, SessionEnds } from './session-end.js';
import { SignIns } from './sign-ins.js';

/** What a cheap search through the text of all web files tells before anything is parsed. */
export interface Prefiltered {
  /** Files that may store or expose a secret, or send one. */
  readonly candidates: readonly string[];
  /** Catalogue entries whose packages or globals the app mentions. */
  readonly libraries: readonly Library[];
  readonly signIns: readonly Location[];
  /** As far as texts tell. */
  readonly sessionEnd: SessionEnd;
  readonly phantomImports: readonly PhantomImport[];
  /** Files that may have a secret written into their code. */
  readonly secretSuspects: readonly string[];
  /** Files that may hold comments that ignore a finding. */
  readonly ignoreSuspects: readonly string[];
}

/** With this word begins a comment that ignores a finding. */
export const ignoreMarker = 'capward-ignore';

/** Repetitions are bounded, so that no text makes the search take more than linear time. */
const imports = /(?:\bfrom|\bimport|\brequire)\s{0,60}\(?\s{0,60}['"]([^'"\n]{1,300})['"]/g;

/** An authorisation header or what builds one: tells under which keys tokens are kept. */
const bearer = /authorization|\bBearer |tokenGetter|x-access-token|x-auth-token/i;

/** Secrets in logs and addresses are looked for only where the text speaks of one beside the call. */
const exposure =
  /(?:console\.|log(?:ger)?\.|Browser\.open|window\.open|location\.(?:href|assign|replace)|clipboard)[^;\n]{0,300}(?:token|jwt|passw|secret|credential)|[?&](?:access_?|auth_?|id_?|refresh_?)?(?:token|jwt)=/i;

const secretWord = /token|jwt|passw|secret|credential/i;

/** Words of code that may handle a sign-in. */
const signInWord = /token|jwt|passw|secret|credential|session(?!Storage)|\bauth|login|\busers?\b/i;

/** Searches every web file once, and those that may matter once more when all libraries of the app are known. */
export function prefilter(project: Project, catalogue: readonly Library[]): Prefiltered {
  const importedBy = importsOf(catalogue);
  const needles = needlesOf(catalogue);
  const globals = catalogue
    .filter((library) => library.globals !== undefined && library.packages.length > 0)
    .map((library) => ({ library, pattern: patternOf(library.needles ?? []) }));
  const active = new Set<Library>(catalogue.filter((library) => library.packages.length === 0));
  const ownWords = ownSecretWords();
  const suspects: string[] = [];
  const secretSuspects: string[] = [];
  const ignoreSuspects: string[] = [];
  const signIns = new SignIns();
  const sessionEnd = new SessionEnds();
  const phantoms = new PhantomImports((specifier, from) => project.files.resolve(specifier, from));
  for (const file of project.files.web) {
    const text = project.files.text(file);
    if (text === null) continue;
    signIns.look(file, text);
    sessionEnd.look(file, text);
    phantoms.look(file, text);
    const mentioned = needles.test(text);
    if (mentioned) for (const { library, pattern } of globals) if (pattern.test(text)) active.add(library);
    const imported = importedBy(text);
    for (const library of imported) active.add(library);
    if (mentioned || imported.some(matters) || bearer.test(text) || exposure.test(text) || ownWords.test(text)) {
      suspects.push(file);
    }
    if (mayHoldSecrets(text)) secretSuspects.push(file);
    if (text.includes(ignoreMarker)) ignoreSuspects.push(file);
  }
  for (const library of catalogue) if (dependsOn(project, library)) active.add(library);
  addReferenced(active, importedBy);
  const libraries = catalogue.filter((library) => active.has(library));
  const isRelevant = relevance(libraries, importedBy);
  const candidates = suspects.filter((file) => isRelevant(project.files.text(file) ?? ''));
  return {
    candidates,
    libraries,
    signIns: signIns.found,
    sessionEnd,
    phantomImports: phantoms.found,
    secretSuspects,
    ignoreSuspects,
  };
}

/** The files that use a store of these libraries, for whatever they keep. */
export function filesUsing(project: Project, libraries: readonly Library[]): string[] {
  const stores = libraries.filter(storesSecrets);
  const [needles, importedBy] = [needlesOf(stores), importsOf(stores)];
  return project.files.web.filter((file) => {
    const text = project.files.text(file) ?? '';
    return needles.test(text) || importedBy(text).length > 0;
  });
}

type ImportedBy = (text: string) => readonly Library[];

/** What makes a file worth parsing in an app that uses `libraries`. */
function relevance(libraries: readonly Library[], importedBy: ImportedBy): (text: string) => boolean {
  const needles = needlesOf(libraries);
  const inert = libraries.flatMap((library) => library.inert ?? []);
  const keeps = keptStores(libraries);
  const isInert = (text: string) =>
    !signInWord.test(text) && !needles.test(inert.reduce((rest, use) => rest.replace(use, ''), text));
  const ownWords = ownSecretWords();
  const speaks = (text: string) =>
    (needles.test(text) && !isInert(text)) || bearer.test(text) || exposure.test(text) || ownWords.test(text);
  return (text) =>
    speaks(text) ||
    importedBy(text).some(
      (library) =>
        (library.needles === undefined && storesSecrets(library)) ||
        library.uses !== undefined ||
        keeps.get(library.id)?.test(text) ||
        ((library.writes ?? []).length > 0 && secretWord.test(text)),
    );
}

/** State libraries whose stores another library persists, with the names of what defines a store. */
function keptStores(libraries: readonly Library[]): ReadonlyMap<string, RegExp> {
  const kept = new Set(
    libraries.flatMap(({ persists = [] }) =>
      persists.flatMap(({ holds }) => (holds !== 'session' && 'stores' in holds ? [holds.stores] : [])),
    ),
  );
  return new Map(
    libraries
      .filter(({ id }) => kept.has(id))
      .map(({ id, stores = [] }) => [id, patternOf(stores.map(({ at }) => /[\w$]+(?=\W*$)/.exec(at)?.[0] ?? ''))]),
  );
}

/** Stubs name the types of other packages. A set visits what is added to it on the way. */
function addReferenced(active: Set<Library>, importedBy: ImportedBy): void {
  for (const { declarations = '', globals = '' } of active) {
    for (const library of importedBy(`${declarations}\n${globals}`)) active.add(library);
  }
}

/** The libraries a text imports, found by what the import specifiers look like. */
function importsOf(catalogue: readonly Library[]): ImportedBy {
  const byPackage = new Map<string, Library[]>();
  for (const library of catalogue) {
    for (const name of library.packages) byPackage.set(name, [...(byPackage.get(name) ?? []), library]);
  }
  return (text) =>
    [...text.matchAll(imports)].flatMap(
      ([, specifier = '']) => byPackage.get(specifier) ?? byPackage.get(packageOf(specifier)) ?? [],
    );
}

const shows = new Set(['log', 'url', 'clipboard']);

const storesSecrets = (library: Library): boolean =>
  (library.writes ?? []).some((write) => !shows.has(write.medium)) || (library.persists ?? []).length > 0;

const matters = (library: Library): boolean =>
  storesSecrets(library) ||
  (library.stores ?? []).length > 0 ||
  (library.writes ?? []).length > 0 ||
  library.uses !== undefined;

const needlesOf = (libraries: readonly Library[]): RegExp =>
  patternOf(
    libraries
      .filter((library) => storesSecrets(library) || library.standsFor !== undefined)
      .flatMap((library) => library.needles ?? []),
  );

/**
 * Text that makes a file worth parsing without an import: globals, script tags, decorators. Empty: nothing does, and the
 * anchor keeps the engine from trying at every character.
 */
function patternOf(texts: readonly string[]): RegExp {
  const escaped = [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? /^(?!)/ : new RegExp(escaped.join('|'));
}

/** Globals of a dependency (auto-imports, script tags) count without an import. */
const dependsOn = (project: Project, library: Library): boolean =>
  library.packages.some((name) =>
    project.app.dependencies.has(
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );

/** What a text must hold: a word, as it stands, and a match of the pattern. */
export interface Mention {
  readonly word: string;
  readonly pattern: RegExp;
}

/** The files that hold one of the mentions, among those not yet loaded. */
export function filesMentioning(
  project: Project,
  mentions: readonly Mention[],
  loaded: (file: string) => boolean = () => false,
): string[] {
  if (mentions.length === 0) return [];
  return project.files.web.filter((file) => {
    if (loaded(file)) return false;
    const text = project.files.text(file) ?? '';
    return mentions.some(({ word, pattern }) => text.includes(word) && pattern.test(text));
  });
}

/** The files that import `file`. */
export function importersOf(project: Project, file: string): string[] {
  const name = /([^/]+?)(?:\/index)?\.[^/.]+$/.exec(file)?.[1] ?? file;
  return project.files.web.filter((other) =>
    [...(project.files.text(other) ?? '').matchAll(imports)].some(
      ([, specifier = '']) => specifier.includes(name) && project.files.resolve(specifier, other) === file,
    ),
  );
}
