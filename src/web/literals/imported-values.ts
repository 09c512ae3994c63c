import { ts } from 'ts-morph';

/** The files that an import of `from` leads to: several where a build puts one in place of another. */
export type Modules = (specifier: string, from: string) => readonly ts.SourceFile[];

/** What a name is set to where it is declared; a class has members, as an object has. */
export type Declared = ts.Expression | ts.ClassLikeDeclaration;

/** Files that hand on what others export, which may go in circles. */
const mostModules = 4;

/** What the modules of the project that a file imports `name` from export under it. */
export function importedValues(name: ts.Identifier, modules: Modules): readonly Declared[] {
  const source = name.getSourceFile();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const exported = exportedName(statement, name.text);
    if (exported !== undefined) return exportsOf(statement.moduleSpecifier.text, exported, source, modules, 0);
  }
  return [];
}

/** `default` for `import name from`, `other` for `import { other as name } from`. */
function exportedName({ importClause }: ts.ImportDeclaration, name: string): string | undefined {
  if (importClause?.name?.text === name) return 'default';
  const bindings = importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return undefined;
  const element = bindings.elements.find((one) => one.name.text === name);
  return element && (element.propertyName ?? element.name).text;
}

const exportsOf = (
  specifier: string,
  name: string,
  from: ts.SourceFile,
  modules: Modules,
  depth: number,
): readonly Declared[] =>
  depth > mostModules
    ? []
    : modules(specifier, from.fileName).flatMap((source) =>
        source.statements.flatMap((statement) => exportedBy(statement, name, source, modules, depth)),
      );

function exportedBy(
  statement: ts.Statement,
  name: string,
  source: ts.SourceFile,
  modules: Modules,
  depth: number,
): readonly Declared[] {
  if (ts.isExportAssignment(statement)) return name === 'default' ? valuesOf(statement.expression, source) : [];
  if (!ts.isExportDeclaration(statement)) return declaredBy(statement, name);
  const { exportClause, moduleSpecifier } = statement;
  const local = exportClause === undefined ? name : localName(exportClause, name);
  if (local === undefined) return [];
  if (moduleSpecifier === undefined) return source.statements.flatMap((other) => declaredBy(other, local));
  return ts.isStringLiteral(moduleSpecifier) ? exportsOf(moduleSpecifier.text, local, source, modules, depth + 1) : [];
}

/** `a` of `export { a as name }`. */
function localName(clause: ts.NamedExportBindings, name: string): string | undefined {
  const element = ts.isNamedExports(clause) ? clause.elements.find((one) => one.name.text === name) : undefined;
  return element && (element.propertyName ?? element.name).text;
}

/** `export default settings` of a constant of the file. */
const valuesOf = (exported: ts.Expression, source: ts.SourceFile): readonly Declared[] =>
  ts.isIdentifier(exported) ? source.statements.flatMap((other) => declaredBy(other, exported.text)) : [exported];

function declaredBy(statement: ts.Statement, name: string): readonly Declared[] {
  if (ts.isClassDeclaration(statement)) return statement.name?.text === name ? [statement] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declared) =>
    ts.isIdentifier(declared.name) && declared.name.text === name && declared.initializer ? [declared.initializer] : [],
  );
}
