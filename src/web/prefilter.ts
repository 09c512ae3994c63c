import type { Library } from '../catalogue/library.js';
import type { Project } from '../project/project.js';
import { packageOf } from './flow/stubs.js';

/** What a cheap search through the text of all web files tells before anything is parsed. */
export interface Prefiltered {
  /** Files that may store or expose a secret, or send one. */
  readonly candidates: readonly string[];
  /** Catalogue entries whose packages or globals the app mentions. */
  readonly libraries: readonly Library[];
}

const imports = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** An authorisation header or what builds one: tells under which keys tokens are kept. */
const bearer = /authorization|\bBearer |tokenGetter|x-access-token|x-auth-token/i;

/** Secrets in logs and addresses are looked for only where the text speaks of one beside the call. */
const exposure =
  /(?:console\.\w+|[Ll]og(?:ger)?\.\w+|Browser\.open|window\.open|location\.(?:href|assign|replace)|[Cc]lipboard)[^;\n]*(?:token|jwt|passw|secret|credential)|[?&](?:access_?|auth_?|id_?|refresh_?)?(?:token|jwt)=/i;

const secretWord = /token|jwt|passw|secret|credential/i;

/** Searches every web file once. */
export function prefilter(project: Project, catalogue: readonly Library[]): Prefiltered {
  const byPackage = groupByPackage(catalogue);
  const needles = patternOf(catalogue.filter(storesSecrets).flatMap((library) => library.needles ?? []));
  const globals = catalogue
    .filter((library) => library.globals !== undefined && library.packages.length > 0)
    .map((library) => ({ library, pattern: patternOf(library.needles ?? []) }));
  const active = new Set<Library>(catalogue.filter((library) => library.packages.length === 0));
  const candidates: string[] = [];
  for (const file of project.files.web) {
    const text = project.files.text(file);
    if (text === null) continue;
    const mentioned = needles.test(text);
    if (mentioned) for (const { library, pattern } of globals) if (pattern.test(text)) active.add(library);
    let relevant = mentioned || bearer.test(text) || exposure.test(text);
    for (const [, specifier = ''] of text.matchAll(imports)) {
      for (const library of byPackage.get(specifier) ?? byPackage.get(packageOf(specifier)) ?? []) {
        active.add(library);
        relevant ||= storesSecrets(library) || ((library.writes ?? []).length > 0 && secretWord.test(text));
      }
    }
    if (relevant) candidates.push(file);
  }
  for (const library of catalogue) if (dependsOn(project, library)) active.add(library);
  addReferenced(active, byPackage);
  return { candidates, libraries: catalogue.filter((library) => active.has(library)) };
}

/** Stubs name the types of other packages. A set visits what is added to it on the way. */
function addReferenced(active: Set<Library>, byPackage: ReadonlyMap<string, readonly Library[]>): void {
  for (const { declarations = '', globals = '' } of active) {
    for (const [, specifier = ''] of `${declarations}\n${globals}`.matchAll(imports)) {
      for (const library of byPackage.get(specifier) ?? []) active.add(library);
    }
  }
}

function groupByPackage(catalogue: readonly Library[]): ReadonlyMap<string, readonly Library[]> {
  const groups = new Map<string, Library[]>();
  for (const library of catalogue) {
    for (const name of library.packages) groups.set(name, [...(groups.get(name) ?? []), library]);
  }
  return groups;
}

const shows = new Set(['log', 'url', 'clipboard']);

const storesSecrets = (library: Library): boolean =>
  (library.writes ?? []).some((write) => !shows.has(write.medium)) ||
  (library.persists ?? []).length > 0 ||
  (library.stores ?? []).length > 0;

/** Text that makes a file worth parsing without an import: globals, script tags, decorators. Empty: nothing does. */
function patternOf(texts: readonly string[]): RegExp {
  const escaped = [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? /(?!)/ : new RegExp(escaped.join('|'));
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

/** The files whose text matches `pattern`, among those not yet loaded. */
export function filesMentioning(project: Project, pattern: RegExp, loaded: (file: string) => boolean): string[] {
  return project.files.web.filter((file) => !loaded(file) && pattern.test(project.files.text(file) ?? ''));
}
