import { ts } from 'ts-morph';
import type { Slot, Write } from '../../catalogue/library.js';
import { isExposure } from '../../catalogue/medium.js';
import type { Analysis } from '../program/analysis.js';
import { type SlotValue, slotValues, unwrap } from '../program/symbols/slots.js';
import type { WriteSite } from './write-site.js';

/** `plainSet.call(localStorage, 'token', token)`: what is stored by a member that is called for a storage named beside it. */
export const invokedWrites = (analysis: Analysis): WriteSite[] =>
  ['call', 'apply']
    .flatMap((name) => analysis.index.calls.get(name) ?? [])
    .flatMap((call) => (ts.isCallExpression(call) ? sitesOf(analysis, call) : []));

/** The member of a library that a call runs through `call` or `apply` of it. */
export function invokedMember(
  { world: { checker } }: Analysis,
  call: ts.CallExpression,
): ts.SignatureDeclaration | undefined {
  const { expression: callee, arguments: given } = call;
  if (!ts.isPropertyAccessExpression(callee) || !/^(?:call|apply)$/.test(callee.name.text) || given.length < 2)
    return undefined;
  const member = checker.getTypeAtLocation(callee.expression).getCallSignatures()[0]?.declaration;
  return member === undefined || ts.isJSDocSignature(member) ? undefined : member;
}

function sitesOf(analysis: Analysis, call: ts.CallExpression): WriteSite[] {
  // What is put in the place of a member hands on what others write, who are told themselves.
  if (call.arguments[0]?.kind === ts.SyntaxKind.ThisKeyword) return [];
  return analysis.roles.of('writes', invokedMember(analysis, call)).flatMap(({ library, entry }) => {
    if (isExposure(entry.medium)) return [];
    const values = invokedValues(analysis, call, entry.value);
    const key = entry.key === undefined ? undefined : invokedValues(analysis, call, entry.key)[0];
    return values.length === 0 ? [] : [{ node: call, library, write: entry, values, key: key ?? null, keyText: null }];
  });
}

/** The values of a slot that counts the arguments of the member itself. */
function invokedValues(
  analysis: Analysis,
  call: ts.CallExpression,
  slot: NonNullable<Write['key']>,
): readonly SlotValue[] {
  const [, index, rest = ''] = /^(\d+)(.*)$/.exec(slot) ?? [];
  if (index === undefined) return [];
  const isList = ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'apply';
  const list = isList ? call.arguments[1] : undefined;
  const moved: Slot = isList ? `1.${index}${rest}` : `${Number(index) + 1}${rest}`;
  return list !== undefined && !ts.isArrayLiteralExpression(unwrap(list)) ? [] : slotValues(analysis, call, moved);
}
