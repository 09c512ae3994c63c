import { getHeapStatistics } from 'node:v8';
import type { Diagnostic } from '../project/diagnostic.js';
import type { Project } from '../project/project.js';
import { isDeclarationFile } from '../project/web-files.js';
import { isNodeScript } from './node-scripts.js';
import type { Analysis } from './program/analysis.js';
import { emptyIndex, indexFile } from './program/syntax/syntax-index.js';
import type { Wants } from './program/wants.js';
import type { World } from './program/world.js';
import type { Mention, Mentioned, NameIndex } from './search/name-index.js';
import { patternOfUse } from './search/name-use.js';
import type { ShippedFiles } from './search/shipped-files.js';
import type { TextSearch } from './search/text-search.js';
import { toSourceUnit } from './units/read-unit.js';
import type { Markup } from './units/source-unit.js';

/** As many files may mention a name before it is looked at how they do. */
const fewFiles = 20;

/** What a character of code takes with its syntax, symbols and types, in bytes; measured on an app of 44 million. */
const bytesPerCharacter = 48;

/** The characters of code that the memory of this process holds. */
const roomForCode = (): number => getHeapStatistics().heap_size_limit / bytesPerCharacter;

/** Loads files into a world and its index, and knows what has been asked for already. */
export class Loader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly project: Project;
  private readonly world: World;
  private readonly names: NameIndex;
  private readonly shipped: ShippedFiles;
  private readonly index = emptyIndex();
  private readonly markup = new Map<string, Markup>();
  /** Web files, and declaration files: models are written in them, and they are loaded where something imports one. */
  private readonly web: ReadonlySet<string>;
  /** Files that were added, or had nothing to add. */
  private readonly tried = new Set<string>();
  private readonly searched = new Set<string>();
  /** What the last call of `loadWanted` looked for and found: questions that missed it are open again. */
  private fresh = new Set<string>();
  /** Files that the last call of `loadWanted` added. */
  private added = new Set<string>();

  /** Characters that may still be loaded: an audit that runs out of memory says nothing at all. */
  private room: number;

  constructor(project: Project, world: World, { names, shipped }: TextSearch, room = roomForCode()) {
    this.room = room;
    this.project = project;
    this.names = names;
    this.shipped = shipped;
    this.world = world;
    this.web = new Set([...project.files.web, ...project.files.other.filter((file) => isDeclarationFile(file))]);
  }

  state(): Pick<Analysis, 'world' | 'index' | 'markup'> {
    return { world: this.world, index: this.index, markup: this.markup };
  }

  /** Loads files. What they import is loaded when a question runs into it. */
  load(files: readonly string[]): void {
    for (const file of this.shipped.among(files)) this.add(file);
  }

  private add(file: string): void {
    if (this.tried.has(file) || !this.web.has(file)) return;
    this.tried.add(file);
    const text = this.project.files.text(file);
    if (text === null || isNodeScript(file, text) || !this.hasRoomFor(text)) return;
    const { unit, diagnostics } = toSourceUnit(file, text);
    this.diagnostics.push(...diagnostics);
    if (unit === null) return;
    this.added.add(file);
    this.markup.set(file, unit.markup);
    const source = this.world.add(unit);
    if (source === null) {
      this.diagnostics.push({ kind: 'unparsable', file, message: 'The code is nested too deeply.' });
      return;
    }
    indexFile(this.index, source);
  }

  private hasRoomFor({ length }: string): boolean {
    const hadRoom = this.room > 0;
    this.room -= length;
    if (this.room > 0) return true;
    if (hadRoom) this.diagnostics.push(outOfRoom);
    return false;
  }

  /** Loads what was missed; false when there was nothing to load, so that no answer can change. */
  loadWanted(wants: Wants, receivers: ReadonlySet<string>): boolean {
    const before = this.world.size;
    this.added = new Set();
    const files = [...wants.files].filter((file) => this.isNew(file));
    const passing = [...receivers].filter((file) => this.passesOn(file) && this.isNew(file));
    const searches = [...searchesFor(wants)].filter(({ key }) => this.isNew(key));
    this.load([...files, ...passing]);
    const uses = this.usesOf(searches);
    this.load(uses.map(({ file }) => file));
    const used = new Set(uses.flatMap(({ file, names }) => (this.added.has(file) ? names : [])));
    this.fresh = new Set([
      ...[...files, ...passing].filter((file) => this.added.has(file)),
      ...searches.filter(({ name }) => used.has(name)).map(({ key }) => key),
    ]);
    return this.world.size > before;
  }

  /**
   * A receiver that some library declares comes from a file that names the library, and such files are loaded from
   * the start. Only one that passes on what others export can stand between.
   */
  private passesOn(file: string): boolean {
    return (
      !this.world.has(file) &&
      /\bexport\s+(?:\*|\{[^}]*\})\s*from\b|\bexport\s*\{|\bexports\b/.test(this.project.files.text(file) ?? '')
    );
  }

  /** Whether something that `wants` names was found in the last load. */
  isOpen(wants: Wants): boolean {
    for (const file of wants.files) if (this.fresh.has(file)) return true;
    for (const search of searchesFor(wants)) if (this.fresh.has(search.key)) return true;
    return false;
  }

  /** A name that many files hold is a word of the language to most of them. */
  private usesOf(searches: readonly Search[]): Mentioned[] {
    const mentions = searches.map(({ name, owner }): Mention => ({ name, beside: owner === '' ? [] : [owner] }));
    const found = this.names.mentioned(mentions).filter(({ file }) => !this.tried.has(file) || this.added.has(file));
    const counts = new Map<string, number>();
    for (const { names } of found) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const patterns = new Map<string, RegExp>();
    for (const [name, count] of counts) if (count > fewFiles) patterns.set(name, patternOfUse(name));
    const uses = (file: string) => {
      const text = this.project.files.text(file) ?? '';
      return (name: string) => patterns.get(name)?.test(text) ?? true;
    };
    return found.filter(({ file, names }) => names.some(uses(file)));
  }

  private isNew(key: string): boolean {
    if (this.searched.has(key)) return false;
    this.searched.add(key);
    return true;
  }
}

const outOfRoom: Diagnostic = {
  kind: 'bound-reached',
  file: '',
  message:
    'The memory that Node.js may use does not hold all code that may matter; what was left out is not traced. NODE_OPTIONS=--max-old-space-size=8192 gives it more.',
};

interface Search {
  readonly name: string;
  readonly owner: string;
  readonly key: string;
}

/**
 * Each word is a search of its own: questions that share a name but not all of its owners must agree on what has
 * been searched for. Without words a name is searched for everywhere.
 */
function* searchesFor({ names }: Wants): Generator<Search> {
  for (const [name, owners] of names)
    for (const owner of owners.size === 0 ? [''] : owners) yield { name, owner, key: `${name} ${owner}` };
}
