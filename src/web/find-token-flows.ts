import { libraries as catalogue } from '../catalogue/index.js';
import type { Diagnostic } from '../project/diagnostic.js';
import type { Project } from '../project/project.js';
import type { Analysis, Wants } from './flow/analysis.js';
import { findBearerKeys } from './flow/bearer-keys.js';
import { persistenceFlows } from './flow/persistence.js';
import { Roles } from './flow/roles.js';
import { emptyIndex, indexFile } from './flow/syntax-index.js';
import { World } from './flow/world.js';
import { judgeWrite, type WriteOutcome } from './flow/write-flows.js';
import { findWriteSites } from './flow/write-sites.js';
import { filesMentioning, prefilter } from './prefilter.js';
import type { WebFacts } from './token-flow.js';
import { type PasswordBinding, toSourceUnit } from './units/source-unit.js';

/** Rounds of loading what the last round found missing. */
const maxRounds = 9;

/** Follows the secrets of an app's web code to where they are stored or shown. */
export function findTokenFlows(project: Project): WebFacts {
  const { candidates, libraries } = prefilter(project, catalogue);
  const loader = new Loader(project, new World(libraries, (specifier, from) => project.files.resolve(specifier, from)));
  loader.load(candidates);
  const roles = new Roles(libraries);
  for (let round = 1; ; round++) {
    const analysis: Analysis = { ...loader.state(), roles, wants: { names: new Map(), files: new Set() } };
    const outcome = judgeAll(project, analysis);
    if (!loader.loadWanted(analysis.wants)) return loader.facts(outcome);
    if (round === maxRounds) {
      loader.diagnostics.push({
        kind: 'bound-reached',
        file: '',
        message: `Tracing stopped after ${maxRounds} rounds; flows through longer chains of wrappers are not followed.`,
      });
      return loader.facts(outcome);
    }
  }
}

function judgeAll(project: Project, analysis: Analysis): WriteOutcome {
  const outcome: WriteOutcome = { flows: [], stored: [], exhausted: new Set() };
  const bearers = findBearerKeys(analysis);
  for (const site of findWriteSites(analysis)) judgeWrite(analysis, site, bearers, outcome);
  persistenceFlows(project, analysis, outcome);
  return outcome;
}

/** Loads files into the world and its index, and knows what has been asked for already. */
class Loader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly project: Project;
  private readonly world: World;
  private readonly index = emptyIndex();
  private readonly passwords = new Map<string, readonly PasswordBinding[]>();
  private readonly searched = new Set<string>();
  private readonly web: ReadonlySet<string>;

  constructor(project: Project, world: World) {
    this.project = project;
    this.world = world;
    this.web = new Set(project.files.web);
  }

  state(): Pick<Analysis, 'world' | 'index' | 'passwords'> {
    return { world: this.world, index: this.index, passwords: this.passwords };
  }

  /** Loads files and what they import themselves: receivers and types live one import away. */
  load(files: readonly string[]): void {
    for (const file of files) {
      const specifiers = this.add(file);
      for (const target of specifiers) this.add(target);
    }
  }

  /** Adds one file; returns the files it imports. */
  private add(file: string): readonly string[] {
    if (this.world.has(file) || !this.web.has(file)) return [];
    const text = this.project.files.text(file);
    if (text === null) return [];
    const { unit, diagnostics } = toSourceUnit(file, text);
    this.diagnostics.push(...diagnostics);
    if (unit === null) return [];
    this.passwords.set(file, unit.markup.passwordBindings);
    const source = this.world.add(unit);
    indexFile(this.index, source);
    return this.world.missingImports(source, this.index.imports.get(source) ?? []);
  }

  /** Loads what a round asked for; false when it asked for nothing new. */
  loadWanted(wants: Wants): boolean {
    const before = this.world.size;
    this.load([...wants.files]);
    for (const [owners, names] of this.newNames(wants)) {
      const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`);
      const owned = owners === '' ? undefined : new RegExp(owners);
      const files = filesMentioning(this.project, pattern, (file) => this.world.has(file));
      this.load(owned === undefined ? files : files.filter((file) => owned.test(this.project.files.text(file) ?? '')));
    }
    return this.world.size > before;
  }

  private newNames(wants: Wants): ReadonlyMap<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const [name, owners] of wants.names) {
      const words = [...owners].map(escaped).sort().join('|');
      const key = `${name} ${words}`;
      if (this.searched.has(key)) continue;
      this.searched.add(key);
      groups.set(words, [...(groups.get(words) ?? []), escaped(name)]);
    }
    return groups;
  }

  facts(outcome: WriteOutcome): WebFacts {
    const cut = [...outcome.exhausted].map(
      (site): Diagnostic => ({
        kind: 'bound-reached',
        file: this.world.locate(site.node).file,
        message: `The trace of the value stored on line ${this.world.locate(site.node).line} was cut short; some of its origins were not followed.`,
      }),
    );
    return {
      flows: outcome.flows,
      stored: outcome.stored,
      filesAnalysed: this.world.size,
      diagnostics: [...this.diagnostics, ...cut],
    };
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
