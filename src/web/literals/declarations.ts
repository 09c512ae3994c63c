import { ts } from 'ts-morph';
import { isAssignment } from '../program/syntax/syntax-names.js';

/** The variable of that name that is declared nearest, in a block around it or in the file. */
export function nearestDeclaration({ text, parent }: ts.Identifier): ts.VariableDeclaration | undefined {
  for (let scope = parent; scope !== undefined; scope = scope.parent) {
    if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue;
    const declared = scope.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find(({ name }) => ts.isIdentifier(name) && name.text === text);
    if (declared !== undefined) return declared;
  }
  return undefined;
}

const isConstant = ({ parent }: ts.VariableDeclaration): boolean => (parent.flags & ts.NodeFlags.Const) !== 0;

/** Whether a variable is a constant, or a `let` or `var` that nothing in the file sets again. */
export function isNeverSet(declared: ts.VariableDeclaration): boolean {
  if (isConstant(declared)) return true;
  const name = declared.name.getText();
  const sets = (node: ts.Node): boolean =>
    (ts.isBinaryExpression(node) && isAssignment(node) && ts.isIdentifier(node.left) && node.left.text === name) ||
    ts.forEachChild(node, (child) => sets(child) || undefined) === true;
  return !sets(declared.getSourceFile());
}

/** What the nearest constant of that name is set to. */
export const constantOf = (name: ts.Identifier): ts.Expression | undefined => {
  const declared = nearestDeclaration(name);
  return declared && isConstant(declared) ? declared.initializer : undefined;
};
