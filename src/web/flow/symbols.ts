import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import { injectedMember } from './injected-members.js';

/** The symbol an expression or name stands for, imports followed to where the thing is declared. */
export function symbolOf(analysis: Analysis, node: ts.Node): ts.Symbol | undefined {
  const { checker } = analysis.world;
  const symbol =
    ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(ts.isElementAccessExpression(node) ? node.argumentExpression : node);
  return symbol === undefined ? injectedMember(analysis, node) : followAlias(analysis, symbol);
}

/** Follows an import to its declaration; notes the file when it is not loaded yet. */
export function followAlias(analysis: Analysis, symbol: ts.Symbol): ts.Symbol | undefined {
  if ((symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
  const target = analysis.world.checker.getAliasedSymbol(symbol);
  if (target.declarations !== undefined) return target;
  for (const declaration of symbol.declarations ?? []) wantModule(analysis, declaration);
  return undefined;
}

function wantModule(analysis: Analysis, node: ts.Node): void {
  let current: ts.Node | undefined = node;
  while (current !== undefined && !ts.isImportDeclaration(current) && !ts.isExportDeclaration(current))
    current = current.parent;
  const specifier = current?.moduleSpecifier;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
  for (const file of analysis.world.missingImports(node.getSourceFile(), [specifier.text]))
    analysis.wants.files.add(file);
}

/** Notes the files behind the types and initialisers of what `expression` names, so that the next round knows them. */
export function wantBehind(analysis: Analysis, expression: ts.Node): void {
  const visit = (node: ts.Node, depth: number): void => {
    if (ts.isIdentifier(node)) {
      const symbol = symbolOf(analysis, node);
      if (depth > 0)
        for (const declaration of symbol?.declarations ?? [])
          wantBehindDeclaration(analysis, declaration, (child) => visit(child, depth - 1));
      return;
    }
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    ts.forEachChild(node, (child) => visit(child, depth));
  };
  visit(expression, 2);
}

function wantBehindDeclaration(analysis: Analysis, declaration: ts.Declaration, visit: (node: ts.Node) => void): void {
  if (analysis.world.unitOf(declaration) === undefined) return;
  if (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration)) {
    if (declaration.type !== undefined) visit(declaration.type);
    if (declaration.initializer !== undefined) visit(declaration.initializer);
  } else if (ts.isBindingElement(declaration)) {
    const holder = declaration.parent.parent;
    if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined) visit(holder.initializer);
  } else if (ts.isPropertySignature(declaration) && declaration.type !== undefined) {
    visit(declaration.type);
  } else if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) {
    for (const clause of declaration.heritageClauses ?? []) for (const type of clause.types) visit(type.expression);
  } else if (ts.isTypeAliasDeclaration(declaration)) {
    visit(declaration.type);
  }
}

export const isAny = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
