import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import { libraryOfStub } from './stubs.js';
import { isAny, symbolOf } from './symbols.js';

/**
 * The member that an access names on a variable that is declared without a type and filled elsewhere:
 * `let db; … db = new Storage(); … db.set(key, value)`. The checker takes such a variable for `any`. What a library
 * makes counts before what stands in for it: `catch { db = { set() {} } }`.
 */
export function memberOfAssigned(analysis: Analysis, access: ts.Node): ts.Symbol | undefined {
  if (!ts.isPropertyAccessExpression(access)) return undefined;
  const { checker } = analysis.world;
  if (!isAny(checker.getTypeAtLocation(access.expression))) return undefined;
  const members = typesBehind(analysis, access.expression).flatMap(
    (type) => checker.getPropertyOfType(checker.getNonNullableType(type), access.name.text) ?? [],
  );
  return members.find(isOfLibrary) ?? members[0];
}

/** The type of the member that an access names on such a variable. */
export function typeOfAssigned(analysis: Analysis, access: ts.Node): ts.Type | undefined {
  const member = memberOfAssigned(analysis, access);
  return member === undefined ? undefined : analysis.world.checker.getTypeOfSymbolAtLocation(member, access);
}

/** The types of what a variable is filled with, or of a member of that: `auth.currentUser`. */
function typesBehind(analysis: Analysis, holder: ts.Expression): readonly ts.Type[] {
  const name = ts.isPropertyAccessExpression(holder) ? holder.name : holder;
  if (!ts.isIdentifier(name)) return [];
  const symbol = symbolOf(analysis, name);
  if (symbol === undefined) {
    const type = typeOfAssigned(analysis, holder);
    return type === undefined ? [] : [type];
  }
  if (symbol.declarations?.some(isUntyped) !== true) return [];
  return (analysis.index.assignments.get(name.text) ?? [])
    .filter(({ left }) => symbolOf(analysis, ts.isPropertyAccessExpression(left) ? left.name : left) === symbol)
    .map(({ right }) => analysis.world.checker.getTypeAtLocation(right));
}

const isOfLibrary = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((declaration) => libraryOfStub(declaration.getSourceFile().fileName) !== null);

const isUntyped = (declaration: ts.Declaration): boolean =>
  (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) && declaration.type === undefined;
