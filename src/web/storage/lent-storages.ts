import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { callersOf } from '../program/calls/callers.js';
import { argumentOf } from '../program/symbols/parameters.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { enclosingFunction, isFunctionNode, nameOf } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';

/**
 * The members that a call runs where the code says no more of its receiver than its shape, and callers lend a storage:
 * `makeVault(localStorage)` of `makeVault(store: { setItem(key: string, value: string): void })`.
 */
export function lentMembers(
  analysis: Analysis,
  call: CallLike,
  declaration: ts.Declaration | undefined,
): readonly ts.Declaration[] {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || isForwarded(callee)) return [];
  if (declaration === undefined ? callee.name.text !== 'setItem' : !isShape(analysis, declaration)) return [];
  return [...new Set(membersOf(analysis, callee.expression, callee.name.text, 0))];
}

/**
 * What has the shape itself and hands on may be called for any other that has it:
 * `setItem: (k, v) => inner.setItem(k, v)`.
 */
function isForwarded({ name, parent }: ts.PropertyAccessExpression): boolean {
  const around = enclosingFunction(parent);
  return around !== undefined && isFunctionNode(around) && nameOf(around) === name.text;
}

/** Functions between a storage and the one that is lent it. */
const maxLenders = 3;

function membersOf(analysis: Analysis, receiver: ts.Expression, name: string, lenders: number): ts.Declaration[] {
  const symbol = symbolOf(analysis, receiver);
  const parameter = symbol?.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter) || !isFunctionNode(parameter.parent)) return [];
  const fn = parameter.parent;
  return callersOf(analysis, fn).flatMap((caller) => {
    const lent = argumentOf(parameter, fn, caller)?.node;
    if (lent === undefined) return [];
    const member = memberOf(analysis, lent, name);
    const isKnown = member !== undefined && !isShape(analysis, member);
    if (isKnown || lenders >= maxLenders) return member ?? [];
    return membersOf(analysis, lent, name, lenders + 1);
  });
}

/** Whether a member is one of a shape that the app declares, which many objects have. */
const isShape = (analysis: Analysis, declaration: ts.Declaration): boolean =>
  (ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration)) &&
  analysis.world.unitOf(declaration) !== undefined;

function memberOf({ world: { checker } }: Analysis, node: ts.Expression, name: string): ts.Declaration | undefined {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return checker.getPropertyOfType(type, name)?.declarations?.[0];
}
