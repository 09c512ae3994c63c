import { ts } from 'ts-morph';

/** A module that another passes on, and what it calls the thing that is passed on. */
export interface ReExport {
  readonly from: string;
  readonly as: string;
}

/** The modules that may hold what `source` exports as `name` without declaring it. */
export function passedOn(source: ts.SourceFile, name: string): readonly ReExport[] {
  const named: ReExport[] = [];
  const starred: ReExport[] = [];
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    const clause = statement.exportClause;
    if (clause === undefined) starred.push({ from, as: name });
    else if (ts.isNamedExports(clause))
      for (const element of clause.elements)
        if (element.name.text === name) named.push({ from, as: (element.propertyName ?? element.name).text });
  }
  // A star never passes on the default export, and a name that is spelled out comes from nowhere else.
  return named.length > 0 || name === 'default' ? named : starred;
}
