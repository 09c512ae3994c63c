import { ts } from 'ts-morph';
import { type Analysis, remember } from '../analysis.js';
import { functionAt, returnsOf } from '../syntax/function-nodes.js';
import { Wants } from '../wants.js';
import { memberOfCast } from './cast-members.js';
import { injectedMember } from './injected-members.js';

interface Found {
  readonly symbol: ts.Symbol | undefined;
  readonly missing: Wants;
}

/** Answers by checker: the same names are asked about from many traces. */
const answers = new WeakMap<ts.TypeChecker, Map<ts.Node, Found>>();

/**
 * What no file loaded later can change; the checker that each round makes anew would infer all types on the way again.
 */
const settled = new WeakMap<ts.Node, ts.Symbol>();

/** The symbol an expression or name stands for, imports followed to where the thing is declared. */
export function symbolOf(analysis: Analysis, expression: ts.Node): ts.Symbol | undefined {
  const node = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const certain = settled.get(node);
  if (certain !== undefined) return certain;
  const { checker } = analysis.world;
  let known = answers.get(checker);
  if (known === undefined) {
    known = new Map();
    answers.set(checker, known);
  }
  let found = known.get(node);
  if (found === undefined) {
    const wants = new Wants();
    const symbol = findSymbol({ ...analysis, wants }, node);
    found = { symbol, missing: wants };
    known.set(node, found);
    if (symbol !== undefined && wants.isEmpty && outlivesCheckers(symbol)) settled.set(node, symbol);
  }
  analysis.wants.addAll(found.missing);
  return found.symbol;
}

/**
 * Symbols of the syntax belong to the files; those that a checker makes (of instantiated or merged types) are its own.
 */
const outlivesCheckers = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Transient) === 0;

function findSymbol(analysis: Analysis, node: ts.Node): ts.Symbol | undefined {
  const { checker } = analysis.world;
  const symbol =
    ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(ts.isElementAccessExpression(node) ? node.argumentExpression : node);
  if (symbol === undefined) {
    const member = injectedMember(analysis, node) ?? memberOfCast(analysis, node);
    return member && followAlias(analysis, member);
  }
  const followed = followAlias(analysis, symbol);
  return followed === undefined ? undefined : asDeclared(followed);
}

const symbolOfSyntax = (declaration: ts.Declaration): ts.Symbol | undefined =>
  (declaration as { symbol?: ts.Symbol }).symbol;

/**
 * The symbol of the syntax where a checker made another for the same member, as it does for instantiated types: which
 * of the two it gives depends on what it was asked before.
 */
function asDeclared(symbol: ts.Symbol): ts.Symbol {
  if (outlivesCheckers(symbol)) return symbol;
  const [first, ...others] = (symbol.declarations ?? []).map(symbolOfSyntax);
  return first !== undefined && others.every((other) => other === first) ? first : symbol;
}

/**
 * Whether the place of a name already tells that it is not `symbol`: variables are no members, members no variables.
 */
export function cannotBe(symbol: ts.Symbol, owner: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(owner)) return (symbol.flags & ts.SymbolFlags.Variable) !== 0;
  return ts.isIdentifier(owner) && (symbol.flags & ts.SymbolFlags.Property) !== 0;
}

/** Follows an import to its declaration; notes the file when it is not loaded yet. */
export function followAlias(analysis: Analysis, symbol: ts.Symbol): ts.Symbol | undefined {
  if ((symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
  const target = analysis.world.checker.getAliasedSymbol(symbol);
  if (target.declarations !== undefined) return target;
  for (const declaration of symbol.declarations ?? []) wantModule(analysis, declaration);
  return undefined;
}

/** Notes the file behind an import, or the files that its module passes on where the name is not yet found. */
function wantModule(analysis: Analysis, node: ts.Declaration): void {
  let current: ts.Node | undefined = node;
  while (current !== undefined && !ts.isImportDeclaration(current) && !ts.isExportDeclaration(current))
    current = current.parent;
  const specifier = current?.moduleSpecifier;
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
  for (const file of analysis.world.missingModules(node.getSourceFile(), specifier.text, importedName(node)))
    analysis.wants.addFile(file);
}

/** What the module calls it; `null` for the module as a whole. */
function importedName(node: ts.Declaration): string | null {
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return (node.propertyName ?? node.name).text;
  return ts.isImportClause(node) ? 'default' : null;
}

/** How many declarations lie between a name and the furthest file that is noted for it. */
const reach = 2;

/** Notes the files behind the types and initialisers of what `node` names, so that the next round knows them. */
export const wantBehind = (analysis: Analysis, node: ts.Node): void => wantWithin(analysis, node, reach);

/** Remembers each declaration: many names lead to one, and the generated types of a database are as long as an app. */
const wantWithin = (analysis: Analysis, node: ts.Node, depth: number): void =>
  remember(analysis, `behind ${depth}`, node, (inner) => {
    // Texts are put together from thousands of operands, one within the other.
    const open = [node];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (ts.isIdentifier(part)) wantBehindName(inner, part, depth);
      else if (!ts.isFunctionLike(part) && !ts.isClassLike(part))
        ts.forEachChild(part, (child) => {
          open.push(child);
        });
    }
  });

function wantBehindName(analysis: Analysis, name: ts.Identifier, depth: number): void {
  if (isOwnName(name)) return;
  const symbol = symbolOf(analysis, name);
  if (depth === 0) return;
  for (const declaration of symbol?.declarations ?? [])
    wantBehindDeclaration(analysis, declaration, (part) => wantWithin(analysis, part, depth - 1));
}

/** The `a` of `{ a: B }`: what is behind it stands beside it. */
const isOwnName = (name: ts.Identifier): boolean =>
  (ts.isPropertySignature(name.parent) || ts.isPropertyAssignment(name.parent)) && name.parent.name === name;

function wantBehindDeclaration(analysis: Analysis, declaration: ts.Declaration, visit: (node: ts.Node) => void): void {
  if (analysis.world.unitOf(declaration) === undefined) return;
  if (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration)) {
    if (declaration.type !== undefined) visit(declaration.type);
    if (declaration.initializer !== undefined) visitValue(declaration.initializer, visit);
  } else if (ts.isFunctionDeclaration(declaration)) {
    visitValue(declaration, visit);
  } else if (ts.isBindingElement(declaration)) {
    const holder = declaration.parent.parent;
    if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined) visit(holder.initializer);
  } else if (
    (ts.isPropertySignature(declaration) || ts.isGetAccessorDeclaration(declaration)) &&
    declaration.type !== undefined
  ) {
    visit(declaration.type);
  } else if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) {
    for (const clause of declaration.heritageClauses ?? []) for (const type of clause.types) visit(type.expression);
  } else if (ts.isTypeAliasDeclaration(declaration)) {
    visit(declaration.type);
  }
}

/** Of a function, what it returns: `const store = pickStore()`. */
function visitValue(value: ts.Expression | ts.FunctionDeclaration, visit: (node: ts.Node) => void): void {
  const fn = functionAt(value);
  if (fn === undefined) visit(value);
  else for (const result of returnsOf(fn)) visit(result);
}

export const isAny = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
