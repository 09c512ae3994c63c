import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import { isAny, symbolOf } from './symbols.js';

/**
 * The member a call names on a variable that is declared without a type and filled elsewhere:
 * `let db; … db = new Storage(); … db.set(key, value)`. The checker takes such a variable for `any`.
 */
export function memberOfAssigned(analysis: Analysis, callee: ts.Expression): ts.Symbol | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const holder = callee.expression;
  const name = ts.isPropertyAccessExpression(holder) ? holder.name : holder;
  const { checker } = analysis.world;
  if (!ts.isIdentifier(name) || !isAny(checker.getTypeAtLocation(holder))) return undefined;
  const symbol = symbolOf(analysis, name);
  if (symbol?.declarations?.some(isUntyped) !== true) return undefined;
  for (const { left, right } of analysis.index.assignments.get(name.text) ?? []) {
    if (symbolOf(analysis, ts.isPropertyAccessExpression(left) ? left.name : left) !== symbol) continue;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(right));
    const member = checker.getPropertyOfType(type, callee.name.text);
    if (member !== undefined) return member;
  }
  return undefined;
}

const isUntyped = (declaration: ts.Declaration): boolean =>
  (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) && declaration.type === undefined;
