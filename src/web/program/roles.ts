import { ts } from 'ts-morph';
import type { Library } from '../../catalogue/library.js';
import { isExposure } from '../../catalogue/medium.js';
import { libraryOfStub } from './stubs.js';
import { propertyName } from './syntax/syntax-names.js';

/** The fields of a catalogue entry that speak of addressed members. */
export type Field =
  | 'writes'
  | 'reads'
  | 'removes'
  | 'sources'
  | 'passes'
  | 'cells'
  | 'ciphers'
  | 'adapters'
  | 'persists';
export type Entry<F extends Field> = NonNullable<Library[F]>[number];

/** What the catalogue says of one member. */
export interface Known<F extends Field> {
  readonly library: Library;
  readonly entry: Entry<F>;
}

const fields: readonly Field[] = [
  'writes',
  'reads',
  'removes',
  'sources',
  'passes',
  'cells',
  'ciphers',
  'adapters',
  'persists',
];

/** All addressed members of the catalogue, by the stub that declares them. */
export class Roles {
  readonly libraries: readonly Library[];
  /** Packages whose hooks or callable objects store what they are called with. */
  readonly callable: readonly string[];
  /** Names of members that only ever show a value where it can be seen what: `log`, `open`. */
  readonly showing: ReadonlySet<string>;
  /** Names of members that store what they are called with. */
  readonly storing: ReadonlySet<string>;
  /** Names of properties to which an assignment stores. */
  readonly assigned: ReadonlySet<string>;
  /** Names of members whose values are secrets: most names need no look at the type they are a member of. */
  readonly sourceMembers: ReadonlySet<string>;
  /** Names of what asks for a context. */
  readonly contextual: readonly string[];
  /** Packages whose interceptors are handed requests. */
  readonly requesting: readonly string[];
  private readonly known = new Map<string, { library: Library; entry: { at: string } }[]>();
  private readonly globals: readonly Library[];

  constructor(libraries: readonly Library[]) {
    this.libraries = libraries;
    this.globals = libraries.filter((library) => library.globals !== undefined);
    const stores = (ending: RegExp) =>
      libraries.filter((library) => (library.writes ?? []).some(({ at }) => ending.test(at)));
    this.callable = stores(/^(?!new )[\w$]+(\(\))?$/).flatMap((library) => library.packages);
    this.showing = showingNames(libraries);
    this.storing = new Set(
      libraries
        .flatMap((library) => library.writes ?? [])
        .flatMap(({ at, medium }) => (isExposure(medium) ? [] : (/^(?:\w+\.)?([\w$]+)$/.exec(at)?.[1] ?? []))),
    );
    this.assigned = new Set(
      libraries.flatMap((library) => (library.writes ?? []).flatMap(({ at }) => /\.([\w$]+)=$/.exec(at)?.[1] ?? [])),
    );
    this.sourceMembers = new Set(
      libraries.flatMap((library) => (library.sources ?? []).flatMap(({ at }) => /[\w$]+$/.exec(at)?.[0] ?? [])),
    );
    this.contextual = libraries.flatMap((library) =>
      (library.passes ?? []).flatMap(({ at, result }) => (result === 'context' ? [at] : [])),
    );
    this.requesting = libraries
      .filter(({ passes = [] }) =>
        passes.some(({ result }) => typeof result === 'string' && result.startsWith('sent.')),
      )
      .flatMap((library) => library.packages);
    for (const library of libraries) for (const field of fields) this.addField(library, field);
  }

  private addField(library: Library, field: Field): void {
    for (const entry of library[field] ?? []) {
      for (const stub of this.stubsThatDeclare(library, entry.at)) {
        const key = `${field} ${stub}#${entry.at}`;
        const list = this.known.get(key);
        if (list === undefined) this.known.set(key, [{ library, entry }]);
        else list.push({ library, entry });
      }
    }
  }

  /** An entry without a stub of its own speaks of members another entry declares: browser globals. */
  private stubsThatDeclare(library: Library, address: string): readonly string[] {
    if (library.declarations !== undefined || library.globals !== undefined) return [library.id];
    const name = /[A-Za-z_$][\w$]*/.exec(address.replace(/^(new|provide) /, ''))?.[0] ?? '';
    const declares = new RegExp(`\\b(interface|class|var|const|function) ${name.replaceAll('$', '\\$')}\\b`);
    return this.globals.filter((candidate) => declares.test(candidate.globals ?? '')).map((candidate) => candidate.id);
  }

  /** What `field` says of the member that `declaration` declares; `use` is `=` for assignments. */
  of<F extends Field>(field: F, declaration: ts.Node | undefined, use: '' | '=' = ''): readonly Known<F>[] {
    const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
    const address = declaration === undefined || stub === null ? undefined : addressOf(declaration);
    return address === undefined || stub === null ? [] : this.at(field, stub, address + use);
  }

  at<F extends Field>(field: F, stub: string, address: string): readonly Known<F>[] {
    return (this.known.get(`${field} ${stub}#${address}`) ?? []) as readonly Known<F>[];
  }
}

function showingNames(libraries: readonly Library[]): ReadonlySet<string> {
  const names = new Map<string, boolean>();
  for (const { at, medium } of libraries.flatMap((library) => library.writes ?? [])) {
    const name = /([\w$]+)(\(\))?$/.exec(at)?.[1] ?? '';
    names.set(name, (names.get(name) ?? true) && isExposure(medium) && medium !== 'clipboard');
  }
  return new Set([...names].flatMap(([name, onlyShows]) => (onlyShows ? [name] : [])));
}

/** The address (see `Address` in the catalogue) of a declaration inside a stub. */
export function addressOf(declaration: ts.Node): string | undefined {
  const owner = ownerName(declaration.parent);
  if (isMember(declaration)) {
    const name = propertyName(declaration.name);
    return name === undefined || owner === undefined ? name : `${owner}.${name}`;
  }
  if (ts.isConstructorDeclaration(declaration) || ts.isConstructSignatureDeclaration(declaration)) {
    return owner === undefined ? undefined : `new ${owner}`;
  }
  if (ts.isCallSignatureDeclaration(declaration) || ts.isFunctionTypeNode(declaration)) {
    return owner === undefined ? undefined : `${owner}()`;
  }
  if (ts.isIndexSignatureDeclaration(declaration)) return owner === undefined ? undefined : `${owner}[]`;
  if (
    ts.isFunctionDeclaration(declaration) ||
    ts.isVariableDeclaration(declaration) ||
    ts.isClassDeclaration(declaration)
  ) {
    return declaration.name !== undefined && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
  }
  if (ts.isEnumMember(declaration)) return `${declaration.parent.name.text}.${propertyName(declaration.name) ?? ''}`;
  return undefined;
}

const isMember = (
  node: ts.Node,
): node is
  | ts.MethodSignature
  | ts.MethodDeclaration
  | ts.PropertySignature
  | ts.PropertyDeclaration
  | ts.AccessorDeclaration =>
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isAccessor(node);

/** Name of the type or value whose member `declaration` is; members of `x: { … }` belong to `x`. */
function ownerName(parent: ts.Node | undefined): string | undefined {
  if (parent === undefined) return undefined;
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isTypeAliasDeclaration(parent))
    return parent.name?.text;
  if (ts.isPropertySignature(parent)) return propertyName(parent.name);
  if (!ts.isTypeLiteralNode(parent)) return undefined;
  const holder = parent.parent;
  if (ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)) return holder.name.text;
  if (ts.isTypeAliasDeclaration(holder)) return holder.name.text;
  if (!ts.isPropertySignature(holder)) return undefined;
  const outer = ownerName(holder.parent);
  const name = propertyName(holder.name);
  return outer === undefined || name === undefined ? name : `${outer}.${name}`;
}
