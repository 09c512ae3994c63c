import { ts } from 'ts-morph';

/** What a name is set to where it is declared, in a function or block around `use`; syntax alone tells. */
export function setValueOf(use: ts.Identifier): ts.Expression | undefined {
  for (let scope: ts.Node = use; scope.parent !== undefined; scope = scope.parent) {
    const { parent } = scope;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    for (const statement of parent.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const declared = statement.declarationList.declarations.find(
        ({ name }) => ts.isIdentifier(name) && name.text === use.text,
      );
      if (declared !== undefined) return declared.initializer;
    }
  }
  return undefined;
}
