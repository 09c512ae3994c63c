import { ts } from 'ts-morph';
import type { Library } from '../../../catalogue/library.js';
import { type Analysis, remember } from '../../program/analysis.js';
import { libraryOfStub } from '../../program/stubs.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';

/**
 * Stored refs, atoms and stores are made in one file and written in others, which need not mention the library at
 * all: the names under which a file hands such containers out are wanted.
 */
export function wantContainerUsers(analysis: Analysis): void {
  for (const [file, makers] of filesWithContainers(analysis))
    remember(analysis, 'containers', file, (inner) => wantExports(inner, file, makers));
}

/** Names of the variables and properties that hold a container: `token` of `const token = useStorage('token')`. */
export function containerNames(analysis: Analysis): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [file, makers] of filesWithContainers(analysis)) {
    const visit = (node: ts.Node): void => {
      const holds = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node);
      const made = holds ? node.initializer : undefined;
      const name = holds ? propertyName(node.name) : undefined;
      if (name !== undefined && made !== undefined && ts.isCallExpression(made) && isMade(analysis, made, makers))
        names.add(name);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return names;
}

/** What may make a container in a file. */
interface Makers {
  readonly libraries: ReadonlySet<string>;
  /** Names that calls of those libraries carry: a call of any other name need not be resolved. */
  readonly names: ReadonlySet<string>;
}

/** The files that use libraries which make containers. */
function filesWithContainers(analysis: Analysis): readonly (readonly [ts.SourceFile, Makers])[] {
  const libraries = analysis.roles.libraries.filter(makesContainers);
  return [...analysis.index.imports].flatMap(([file, specifiers]) => {
    const used = libraries.filter((library) => mentions(library, file, specifiers));
    return used.length === 0 ? [] : [[file, makersOf(analysis, used)] as const];
  });
}

function makersOf({ index }: Analysis, libraries: readonly Library[]): Makers {
  const declared = libraries.flatMap(({ declarations = '', globals = '' }) => [
    'default',
    ...(`${declarations}\n${globals}`.match(/[\w$]+/g) ?? []),
  ]);
  const names = new Set(declared);
  for (const name of declared) for (const alias of index.aliases.get(name) ?? []) names.add(alias);
  return { libraries: new Set(libraries.map(({ id }) => id)), names };
}

/** Libraries whose writes are made on what an earlier call gave, which is where their key is. */
const makesContainers = ({ writes }: Library): boolean => (writes ?? []).some(({ key }) => key?.includes('origin'));

const mentions = (library: Library, file: ts.SourceFile, specifiers: ReadonlySet<string>): boolean =>
  library.packages.some((name) => specifiers.has(name)) ||
  (library.globals !== undefined && (library.needles ?? []).some((needle) => file.text.includes(needle)));

function wantExports(analysis: Analysis, file: ts.SourceFile, makers: Makers): void {
  const stem = /([^/]+?)\.[^/]+$/.exec(analysis.world.unitOf(file)?.file ?? '')?.[1] ?? '';
  for (const { name, body } of file.statements.flatMap(declared)) {
    // What a component makes, it keeps.
    if (/^[A-Z]/.test(name) && !ts.isClassLike(body)) continue;
    if (makesOne(analysis, body, makers))
      analysis.wants.addName(name, /^use[A-Z]/.test(name) || stem === 'index' ? [] : [stem]);
  }
}

/** The names a top-level statement declares, with what they stand for. */
function declared(statement: ts.Statement): readonly { readonly name: string; readonly body: ts.Node }[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const text = propertyName(name as ts.BindingName);
      return initializer === undefined || text === undefined ? [] : [{ name: text, body: initializer }];
    });
  }
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name !== undefined ? [{ name: statement.name.text, body: statement }] : [];
}

function makesOne(analysis: Analysis, node: ts.Node, makers: Makers): boolean {
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isMade(analysis, node, makers)) return true;
  return ts.forEachChild(node, (child) => makesOne(analysis, child, makers) || undefined) ?? false;
}

function isMade(analysis: Analysis, call: CallLike, { libraries, names }: Makers): boolean {
  if (!names.has(calleeName(call.expression))) return false;
  const declaration = declarationOf(analysis, call);
  const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
  return stub !== null && libraries.has(stub);
}
