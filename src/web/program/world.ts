import { ts } from 'ts-morph';
import type { Library } from '../../catalogue/library.js';
import { type Location, lineStarts, locateBy } from '../../project/location.js';
import { parse, parseScript } from '../parse.js';
import type { ScriptLanguage, SourceUnit } from '../units/source-unit.js';
import { stubFile, stubText } from './stubs.js';
import { passedOn } from './syntax/re-exports.js';

const root = '/app/';

const options: ts.CompilerOptions = {
  allowJs: true,
  checkJs: false,
  noLib: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  experimentalDecorators: true,
  allowImportingTsExtensions: true,
  allowArbitraryExtensions: true,
  strict: false,
  noImplicitThis: true,
  skipLibCheck: true,
  noEmit: true,
};

const extensions: Record<ScriptLanguage, ts.Extension> = {
  ts: ts.Extension.Ts,
  tsx: ts.Extension.Tsx,
  js: ts.Extension.Js,
  jsx: ts.Extension.Jsx,
};

/** The files of the app, whether loaded or not. Paths are those of the units. */
export interface Modules {
  /** Finds the file an import leads to; `null` for packages. */
  resolve(specifier: string, from: string): string | null;
  /** Whether a file may export `name`, as far as its text tells. */
  mayExport(file: string, name: string): boolean;
  /** The imports that the build adds to a file, to stand behind its code. */
  added(file: string, script: string): string;
}

/**
 * The loaded source units and a type checker over them. Files are added between rounds; the checker is made
 * anew then, but parsed files (and their bindings) are kept, so that nodes stay valid from round to round.
 */
export class World {
  private readonly units = new Map<string, SourceUnit>();
  private readonly files = new Map<string, ts.SourceFile>();
  private readonly unitByFileName = new Map<string, SourceUnit>();
  private readonly starts = new Map<string, number[]>();
  private readonly stubs: readonly string[];
  /** Stubs by the file of the app they stand for. */
  private readonly standIns = new Map<string, string>();
  private readonly modules: Modules;
  private program: ts.Program | undefined;
  private checkerOfProgram: ts.TypeChecker | undefined;

  constructor(libraries: readonly Library[], modules: Modules) {
    this.modules = modules;
    const stubs: string[] = [];
    for (const library of libraries) {
      const stub = parsedStub(library);
      if (stub === null) continue;
      this.files.set(stub.fileName, stub);
      stubs.push(stub.fileName);
      for (const file of library.standsFor ?? []) this.standIns.set(file, stub.fileName);
    }
    this.stubs = stubs;
  }

  has(file: string): boolean {
    return this.units.has(file);
  }

  get size(): number {
    return this.units.size;
  }

  /** Adds a unit and parses it; `null` when it is nested too deeply for that. The checker becomes stale. */
  add(unit: SourceUnit): ts.SourceFile | null {
    const name = virtualName(unit);
    const kind = scriptKinds[unit.language];
    const added = unit.isModule ? this.modules.added(unit.file, unit.script) : '';
    const file = parseScript(name, unit.script + added, kind);
    if (file === null) return null;
    this.units.set(unit.file, unit);
    this.files.set(name, file);
    this.unitByFileName.set(name, unit);
    this.program = undefined;
    this.checkerOfProgram = undefined;
    return file;
  }

  get checker(): ts.TypeChecker {
    this.checkerOfProgram ??= this.makeProgram().getTypeChecker();
    return this.checkerOfProgram;
  }

  /** The unit a node comes from; `undefined` for declaration stubs. */
  unitOf(node: ts.Node): SourceUnit | undefined {
    return this.unitByFileName.get(node.getSourceFile().fileName);
  }

  sourceFiles(): ts.SourceFile[] {
    return [...this.unitByFileName.keys()].flatMap((name) => this.files.get(name) ?? []);
  }

  /** The script of a loaded file. */
  sourceOf(file: string): ts.SourceFile | undefined {
    const unit = this.units.get(file);
    return unit === undefined ? undefined : this.files.get(virtualName(unit));
  }

  /** The file that a specifier in `file` leads to, loaded or not; `null` for packages. */
  moduleBehind(file: ts.SourceFile, specifier: string): string | null {
    const unit = this.unitByFileName.get(file.fileName);
    return unit === undefined ? null : this.modules.resolve(specifier, unit.file);
  }

  /**
   * What must be loaded for `file` to import `name` from `specifier`: the module or, when that is loaded and passes on
   * what others export, those others. `null`: the module as a whole.
   */
  missingModules(file: ts.SourceFile, specifier: string, name: string | null): string[] {
    const found = new Set<string>();
    this.searchModule(file, specifier, name, found, new Set());
    return [...found];
  }

  private searchModule(
    file: ts.SourceFile,
    specifier: string,
    name: string | null,
    found: Set<string>,
    seen: Set<string>,
  ): void {
    const target = this.moduleBehind(file, specifier);
    if (target === null || seen.has(target) || this.standIns.has(target)) return;
    seen.add(target);
    const module = this.units.get(target);
    if (module === undefined) {
      if (seen.size === 1 || name === null || this.modules.mayExport(target, name)) found.add(target);
      return;
    }
    const source = this.files.get(virtualName(module));
    if (source === undefined || name === null) return;
    for (const { from, as } of passedOn(source, name)) this.searchModule(source, from, as, found, seen);
  }

  /** The innermost node at a place of an original file; `undefined` when the file is not loaded. */
  nodeAt({ file, line, column }: Pick<Location, 'file' | 'line' | 'column'>): ts.Node | undefined {
    const source = this.sourceOf(file);
    if (source === undefined) return undefined;
    const offset = (this.startsOf(file, source.text)[line - 1] ?? 0) + column - 1;
    let found: ts.Node = source;
    for (let inner: ts.Node | undefined = found; inner !== undefined; ) {
      found = inner;
      inner = ts.forEachChild(found, (child) => (child.pos <= offset && offset < child.end ? child : undefined));
    }
    return found;
  }

  /** Where a node stands in the original file. */
  locate(node: ts.Node): Location {
    const unit = this.unitOf(node);
    const file = node.getSourceFile();
    const start = node.getStart(file);
    const path = unit?.file ?? file.fileName;
    return locateBy(path, this.startsOf(path, file.text))(start, node.end);
  }

  private startsOf(file: string, text: string): readonly number[] {
    const known = this.starts.get(file);
    if (known !== undefined) return known;
    const starts = lineStarts(text);
    this.starts.set(file, starts);
    return starts;
  }

  private makeProgram(): ts.Program {
    if (this.program !== undefined) return this.program;
    const host: ts.CompilerHost = {
      getSourceFile: (name) => this.files.get(name),
      getDefaultLibFileName: () => `${root}lib.d.ts`,
      writeFile: () => {},
      getCurrentDirectory: () => root,
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (name) => this.files.has(name),
      readFile: (name) => this.files.get(name)?.text,
      directoryExists: () => false,
      getDirectories: () => [],
      resolveModuleNameLiterals: (literals, containing) =>
        literals.map((literal) => ({ resolvedModule: this.resolveModule(literal.text, containing) })),
      resolveTypeReferenceDirectiveReferences: (references: readonly unknown[]) =>
        references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
    };
    const rootNames = [...this.stubs, ...this.unitByFileName.keys()];
    this.program = ts.createProgram({ rootNames, options, host });
    return this.program;
  }

  private resolveModule(specifier: string, containing: string): ts.ResolvedModuleFull | undefined {
    const from = this.unitByFileName.get(containing);
    if (from === undefined) return undefined;
    const target = this.modules.resolve(specifier, from.file);
    if (target === null) return undefined;
    const standIn = this.standIns.get(target);
    if (standIn !== undefined) return { resolvedFileName: standIn, extension: ts.Extension.Dts };
    const unit = this.units.get(target);
    if (unit === undefined) return undefined;
    return {
      resolvedFileName: virtualName(unit),
      extension: extensions[unit.language],
      isExternalLibraryImport: false,
    };
  }
}

const scriptKinds: Record<ScriptLanguage, ts.ScriptKind> = {
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  js: ts.ScriptKind.JSX,
  jsx: ts.ScriptKind.JSX,
};

/** TypeScript decides by the extension what a file is, so the original name gets one that says it. */
const virtualName = (unit: SourceUnit): string => `${root}${unit.file}${extensions[unit.language]}`;

const parsedStubs = new WeakMap<Library, ts.SourceFile>();

/** Stubs never change, so the apps of a monorepo share them. */
function parsedStub(library: Library): ts.SourceFile | null {
  const known = parsedStubs.get(library);
  if (known !== undefined) return known;
  const text = stubText(library);
  if (text === null) return null;
  const stub = parse(stubFile(library), text, ts.ScriptKind.TS);
  parsedStubs.set(library, stub);
  return stub;
}
