import { ownSecretWords } from '../../catalogue/classify-name.js';
import type { Library } from '../../catalogue/library.js';
import type { Project } from '../../project/project.js';
import { type ImportedBy, importsOf, importWords } from './import-specifiers.js';
import { patternOf } from './pattern-of.js';

/** An authorisation header or what builds one: tells under which keys tokens are kept. */
const bearerWords = ['authorization', 'bearer ', 'tokenGetter', 'x-access-token', 'x-auth-token'] as const;
const bearer = /authorization|\bBearer |tokenGetter|x-access-token|x-auth-token/i;

/** Secrets in logs and addresses are looked for only where the text speaks of one beside the call. */
const exposure =
  /(?:console\.|log(?:ger)?\.|\blog(?!in|out)\w{0,30}\(|\w{1,30}Log\(|Browser\.open|window\.open|location\.(?:href|assign|replace)|clipboard)[^;\n]{0,300}(?:token|jwt|passw|secret|credential|(?:backup|recovery)_?codes)|[?&](?:access_?|auth_?|id_?|refresh_?)?(?:token|jwt)=|[?&](?:auth|\w{0,20}(?:password|passwd|pwd)|session(?:_?id)?|api_?key)=["'`$]|\b(?:params|queryParams|(?:URL)?searchParams)\b[^;]{0,300}(?:token|jwt|passw)|\bquery: ?\{[^;]{0,300}(?:token|jwt|passw)/i;

/**
 * Whole answers are shown by names that say nothing of what is in them: `console.log(response)` in a page that signs
 * in.
 */
const log = /\bconsole\.(?:log|info|debug|warn|error|dir)\(|(?:\(|next: ?)console\.(?:log|info|debug|dir) ?[),}]/;
/** What is copied is put together before, as the text for a message. */
const clipboard = /\bclipboard\??\.writeText\(/;
/** Functions that copy what they are handed speak of no secret themselves. */
const copiesByName =
  /\bclipboard\??\.write(?:Text\(\s{0,9}[\w$]+(?:\.value|(?:\??\.\w{1,30}){0,2}\??\.\w{0,20}key)?\s{0,9}\)|\(\s{0,9}\{\s{0,9}(?:string|url)\s{0,9}(?::\s{0,9}[\w$]+\s{0,9})?\})/i;
/** A session from elsewhere in a file that speaks of no secret. */
const logsSession = /\bconsole\.\w{3,5}\([^;\n()]{0,200}(?:session|\bauth)[,)]/i;
/** A slice of the state that holds who is signed in: `useSelector((state) => state.auth)`. */
const selectsSession =
  /\buseSelector\(\s{0,9}\(?\w{1,30}\)?\s{0,9}=>\s{0,9}\w{1,30}\??\.(?:auth|user|session|login|account)/;
/** Interceptors see the sign-ins of other files, and the answers to them. */
const interceptorWords = ['HttpInterceptor', 'interceptors.response', 'interceptors.request'] as const;
const intercepts = patternOf(interceptorWords);
/** `new URLSearchParams(location.hash).get('access_token')` */
const takesSecret = /\.get(?:Item)?\(\s{0,9}['"`][^'"`\n]{0,40}(?:token|jwt|passw)/i;
/** `parameters.set('token', token)` */
const putsSecret = /\.(?:set|append)\(\s{0,9}['"`][^'"`\n]{0,40}(?:token|jwt|passw)/i;
const signsIn = /(?:log|sign)_?-?in|sign_?-?(?:up|on)|auth|regist|refresh/i;

const secretWords = ['token', 'jwt', 'passw', 'secret', 'credential'] as const;
/** What gets in without the second factor. */
const codeWords = ['backup', 'recovery'].flatMap((way) => [`${way}codes`, `${way}_codes`]);
/** Without a word for a secret, one of these begins a parameter that may hold one. */
const parameterWords = ['?', '&'].flatMap((mark) => ['auth=', 'pwd=', 'session', 'api'].map((name) => mark + name));
const secretWord = new RegExp(secretWords.join('|'), 'i');

/** Words of code that may handle a sign-in. */
const signInWord = /token|jwt|passw|secret|credential|session(?!Storage)|\bauth|login|\busers?\b/i;

/** Finds which libraries an app uses, and the files that may store or expose a secret, or send one. */
export class LibrarySearch {
  /** Without one of these a text neither uses a library in a way that matters, nor speaks of a secret. */
  readonly words: readonly string[];
  readonly #catalogue: readonly Library[];
  readonly #active: Set<Library>;
  readonly #importedBy: ImportedBy;
  readonly #needles: RegExp;
  readonly #globals: readonly { readonly library: Library; readonly pattern: RegExp }[];
  readonly #answering: ReadonlySet<Library>;
  readonly #ownWords = ownSecretWords();
  readonly #suspects: string[] = [];

  constructor(project: Project, catalogue: readonly Library[]) {
    this.#catalogue = catalogue;
    this.#active = new Set(catalogue.filter((library) => library.packages.length === 0 || dependsOn(project, library)));
    this.#importedBy = importsOf(catalogue);
    this.#answering = answering(catalogue, this.#importedBy);
    this.#needles = patternOf(needlesOf(catalogue));
    const globals = catalogue.filter(({ globals, packages }) => globals !== undefined && packages.length > 0);
    this.#globals = globals.map((library) => ({ library, pattern: patternOf(library.needles ?? []) }));
    this.words = [
      ...needlesOf(catalogue),
      ...globals.flatMap(({ needles = [] }) => needles),
      ...importWords(
        catalogue
          .filter((library) => matters(library) || this.#answering.has(library) || !this.#active.has(library))
          .flatMap(({ packages }) => packages),
      ),
      ...bearerWords,
      ...secretWords,
      ...parameterWords,
      'clipboard',
      ...['session,', 'session)', 'auth,', 'auth)'],
      ...codeWords,
      'useSelector',
      ...interceptorWords,
      ...this.#ownWords.words,
    ];
  }

  look(file: string, text: string): void {
    const mentioned = this.#needles.test(text);
    for (const { library, pattern } of this.#globals) {
      if (!this.#active.has(library) && pattern.test(text)) this.#active.add(library);
    }
    const imported = this.#importedBy(text);
    for (const library of imported) this.#active.add(library);
    if (
      mentioned ||
      imported.some((library) => matters(library) || (log.test(text) && this.#answering.has(library))) ||
      speaksOfSecrets(text) ||
      this.#ownWords.pattern.test(text)
    ) {
      this.#suspects.push(file);
    }
  }

  /** Looks at the suspects once more, now that all libraries of the app are known. */
  finish({ files }: Project): { readonly libraries: readonly Library[]; readonly candidates: readonly string[] } {
    addReferenced(this.#active, this.#importedBy, (needles) => {
      const pattern = patternOf(needles);
      return this.#suspects.some((file) => pattern.test(files.text(file) ?? ''));
    });
    const libraries = this.#catalogue.filter((library) => this.#active.has(library));
    const isRelevant = relevance(libraries, this.#importedBy, this.#answering);
    return { libraries, candidates: this.#suspects.filter((file) => isRelevant(files.text(file) ?? '')) };
  }
}

/** The files that use a store of these libraries, for whatever they keep. */
export function filesUsing({ files }: Project, libraries: readonly Library[]): string[] {
  const stores = libraries.filter(storesSecrets);
  const needles = patternOf(needlesOf(stores));
  const importedBy = importsOf(stores);
  return files.web.filter((file) => {
    const text = files.text(file) ?? '';
    return needles.test(text) || importedBy(text).length > 0;
  });
}

const speaksOfSecrets = (text: string): boolean =>
  bearer.test(text) ||
  exposure.test(text) ||
  (clipboard.test(text) && secretWord.test(text)) ||
  copiesByName.test(text) ||
  logsSession.test(text) ||
  (text.includes('URLSearchParams') && putsSecret.test(text)) ||
  (log.test(text) && (intercepts.test(text) || takesSecret.test(text) || selectsSession.test(text))) ||
  (log.test(text) && secretWord.test(text) && signsIn.test(text));

/** What makes a file worth parsing in an app that uses `libraries`. */
function relevance(
  libraries: readonly Library[],
  importedBy: ImportedBy,
  answers: ReadonlySet<Library>,
): (text: string) => boolean {
  const needles = patternOf(needlesOf(libraries));
  const inert = libraries.flatMap((library) => library.inert ?? []);
  const keeps = keptStores(libraries);
  const isInert = (text: string) =>
    !signInWord.test(text) && !needles.test(inert.reduce((rest, use) => rest.replace(use, ''), text));
  const own = ownSecretWords().pattern;
  const speaks = (text: string) => (needles.test(text) && !isInert(text)) || speaksOfSecrets(text) || own.test(text);
  return (text) =>
    speaks(text) ||
    importedBy(text).some(
      (library) =>
        (library.needles === undefined && storesSecrets(library)) ||
        library.uses !== undefined ||
        keeps.get(library.id)?.test(text) ||
        (answers.has(library) && log.test(text)) ||
        ((library.writes ?? []).length > 0 && secretWord.test(text)),
    );
}

/** Libraries that answer with a secret, or with what another library declares to be one: a log may show it whole. */
const answering = (catalogue: readonly Library[], importedBy: ImportedBy): ReadonlySet<Library> =>
  new Set(
    catalogue.filter(
      (library) =>
        library.packages.length > 0 &&
        [library, ...importedBy(library.declarations ?? '')].some(({ sources = [] }) =>
          sources.some(({ kind }) => kind !== 'push-token'),
        ),
    ),
  );

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

/**
 * Stubs name the types of other packages. A store that goes by an identifier of its own, which the app never says, need
 * not be looked for. A set visits what is added to it on the way.
 */
function addReferenced(
  active: Set<Library>,
  importedBy: ImportedBy,
  isSaid: (needles: readonly string[]) => boolean,
): void {
  for (const { declarations = '', globals = '' } of active) {
    for (const library of importedBy(`${declarations}\n${globals}`)) {
      const { needles = [] } = library;
      if (active.has(library) || (storesSecrets(library) && needles.some(isIdentifier) && !isSaid(needles))) continue;
      active.add(library);
    }
  }
}

const isIdentifier = (needle: string): boolean => /^\w+$/.test(needle);

const shows = new Set(['log', 'url', 'clipboard']);

const storesSecrets = (library: Library): boolean =>
  (library.writes ?? []).some((write) => !shows.has(write.medium)) || (library.persists ?? []).length > 0;

const matters = (library: Library): boolean =>
  storesSecrets(library) ||
  (library.stores ?? []).length > 0 ||
  (library.writes ?? []).length > 0 ||
  library.uses !== undefined;

/** Text that makes a file worth parsing without an import: globals, script tags, decorators. */
const needlesOf = (libraries: readonly Library[]): string[] =>
  libraries
    .filter((library) => storesSecrets(library) || library.standsFor !== undefined)
    .flatMap((library) => library.needles ?? []);

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
