import { libraries as catalogue } from '../catalogue/index.js';
import type { Library } from '../catalogue/library.js';
import { vaultEntries } from '../catalogue/token-vault.js';
import type { Diagnostic } from '../project/diagnostic.js';
import type { Location } from '../project/location.js';
import type { Project } from '../project/project.js';
import { autoImportsOf } from './auto-imports.js';
import { findTokenVaults } from './find-token-vaults.js';
import { withoutIdleVault } from './idle-vault.js';
import { withoutBuiltAddresses } from './judge/built-addresses.js';
import { distinctFlows } from './judge/distinct-flows.js';
import { persistenceFlows } from './judge/persistence.js';
import { Session } from './judge/session.js';
import type { WriteOutcome } from './judge/write-flows.js';
import { Loader } from './loader.js';
import type { Analysis } from './program/analysis.js';
import { Roles } from './program/roles.js';
import { enclosingName } from './program/syntax/enclosing-name.js';
import { Wants } from './program/wants.js';
import { type Modules, World } from './program/world.js';
import { filesUsing } from './search/library-search.js';
import { type Prefiltered, prefilter } from './search/prefilter.js';
import type { TextSearch } from './search/text-search.js';
import { withoutSilenced } from './silenced-console.js';
import { wantContainerUsers } from './storage/containers/containers.js';
import { wantWriterUsers } from './storage/handed-writers.js';
import { libraryUses } from './storage/library-uses.js';
import { removesAny, storageAccesses } from './storage/storage-accesses.js';
import type { StorageAccess } from './storage-access.js';
import type { WebFacts } from './token-flow.js';
import { withUnnamedDoubted } from './unnamed-files.js';

/** Rounds of loading what the last round found missing. */
const maxRounds = 12;

/** What the web code of an app tells, and the analysis that further questions can be put to. */
export interface TracedWeb {
  readonly facts: WebFacts;
  /** Every use of a store, also of what is no secret. */
  accesses(): readonly StorageAccess[];
}

/**
 * Follows the secrets of an app's web code to where they are stored or shown. `own`: entries for libraries of the
 * project itself, which count even where imports lead to its own code.
 */
export const findTokenFlows = (project: Project, own?: readonly Library[]): WebFacts => traceWeb(project, own).facts;

export function traceWeb(project: Project, own: readonly Library[] = []): TracedWeb {
  const vaults = findTokenVaults(project);
  const ownPackages = new Set(own.flatMap(({ packages }) => packages));
  const { candidates, libraries, texts, ...seen } = prefilter(project, [
    ...own,
    ...vaults.flatMap(vaultEntries),
    ...withoutSilenced(project, catalogue),
  ]);
  const world = new World(libraries, modulesOf(project, ownPackages));
  const loader = new Loader(project, world, texts);
  const session = new Session();
  const roles = new Roles(libraries);
  loader.load(candidates);
  for (let round = 1; ; round++) {
    const analysis: Analysis = { ...loader.state(), roles, texts, memo: new Map(), wants: new Wants() };
    const persisted: WriteOutcome = { flows: [], stored: [], exhausted: false };
    if (!traceRound(project, analysis, session, loader, persisted))
      return {
        facts: { ...factsOf(session, persisted, [...loader.diagnostics, outOfStack], world), ...seen, uses: [] },
        accesses: () => [],
      };
    const wants = session.wants();
    wants.addAll(analysis.wants);
    const more = loader.loadWanted(wants, session.receivers());
    if (more && round < maxRounds) continue;
    const diagnostics = more ? [...loader.diagnostics, cutShort] : loader.diagnostics;
    return {
      facts: withUnnamedDoubted(
        project,
        texts,
        withoutIdleVault(project, texts.names, vaults, {
          ...factsOf(session, persisted, diagnostics, world),
          ...seen,
          sessionEnd: {
            logouts: seen.sessionEnd.logouts,
            removes: seen.sessionEnd.removes || removesSomething(analysis, session),
          },
          uses: libraryUses(analysis),
        }),
      ),
      accesses: () => allAccesses(project, { loader, roles, texts }),
    };
  }
}

/** Also of files in which the search for secrets saw nothing worth a trace, and of callers of wrappers that read. */
function allAccesses(
  project: Project,
  { loader, roles, texts }: { loader: Loader; roles: Roles; texts: TextSearch },
): readonly StorageAccess[] {
  loader.load(filesUsing(project, roles.libraries));
  for (let round = 1; ; round++) {
    const analysis: Analysis = { ...loader.state(), roles, texts, memo: new Map(), wants: new Wants() };
    const accesses = storageAccesses(analysis);
    if (round >= maxRounds || !loader.loadWanted(analysis.wants, new Set())) return accesses;
  }
}

function modulesOf(project: Project, own: ReadonlySet<string>): Modules {
  const { files } = project;
  const autoImports = autoImportsOf(project);
  return {
    resolve: (specifier, from) => (own.has(specifier) ? null : files.resolve(specifier, from)),
    mayExport: (file, name) => {
      const text = files.text(file) ?? '';
      return text.includes(name) || /\bexport\s*\*/.test(text);
    },
    added: (file, script) => autoImports?.(file, script) ?? '',
  };
}

/**
 * False when the type checker ran out of stack: it calls itself along chains of declarations (a thousand constants,
 * each set from the next), which no bound of ours can see.
 */
function traceRound(
  project: Project,
  analysis: Analysis,
  session: Session,
  loader: Loader,
  persisted: WriteOutcome,
): boolean {
  try {
    session.round(analysis, (wants) => loader.isOpen(wants));
    wantContainerUsers(analysis);
    wantWriterUsers(analysis);
    persistenceFlows(project, analysis, persisted);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const outOfStack: Diagnostic = {
  kind: 'rule-failed',
  file: '',
  message: 'Declarations build on one another too deeply for the type checker; the tracing of this app is incomplete.',
};

/** Whether the code takes something out of a store, by a member made for it or by writing nothing. */
const removesSomething = (analysis: Analysis, session: Session): boolean =>
  session.results().some(({ outcome }) => outcome.empties) || removesAny(analysis);

function scopeOf(world: World, place: Location): string | null {
  const node = world.nodeAt(place);
  return node === undefined ? null : enclosingName(node);
}

const cutShort: Diagnostic = {
  kind: 'bound-reached',
  file: '',
  message: `Tracing stopped after ${maxRounds} rounds of loading; flows through longer chains of wrappers are not followed.`,
};

function factsOf(
  session: Session,
  persisted: WriteOutcome,
  diagnostics: readonly Diagnostic[],
  world: World,
): Omit<WebFacts, keyof Omit<Prefiltered, 'candidates' | 'libraries' | 'texts'> | 'uses'> {
  const results = session.results();
  const cut = results
    .filter(({ outcome }) => outcome.exhausted)
    .map(({ site }): Diagnostic => {
      const { file, line } = world.locate(site.node);
      return {
        kind: 'bound-reached',
        file,
        message: `Some origins of the value stored on line ${line} were not followed: there are too many.`,
      };
    });
  return {
    flows: withoutBuiltAddresses(
      distinctFlows([...results.flatMap(({ outcome }) => outcome.flows), ...persisted.flows]),
    ),
    stored: [...results.flatMap(({ outcome }) => outcome.stored), ...persisted.stored],
    filesAnalysed: world.size,
    scopeOf: (place) => scopeOf(world, place),
    diagnostics: [...diagnostics, ...cut],
  };
}
