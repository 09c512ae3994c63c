import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { constant } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';
import { resolveKey } from './keys.js';

/** The names that a loop over a list goes through, as `key` takes them; none of what the code does not list. */
export function listedNames(analysis: Analysis, key: ts.Expression): readonly string[] {
  const taken = ts.isIdentifier(key) ? symbolOf(analysis, key)?.valueDeclaration : undefined;
  const node = taken === undefined ? undefined : loopedOver(taken);
  const list = node === undefined ? undefined : constant(analysis, { node, path: [] })?.node;
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return [];
  const names = list.elements.flatMap((element) => resolveKey(analysis, element, null).text ?? []);
  return names.filter((name) => /^[\w$-]+$/.test(name));
}

/** `LIST` of `for (const name of LIST)` and of `LIST.forEach((name) => …)` */
function loopedOver(taken: ts.Declaration): ts.Expression | undefined {
  const { parent } = taken;
  if (ts.isVariableDeclarationList(parent))
    return ts.isForOfStatement(parent.parent) ? parent.parent.expression : undefined;
  if ((!ts.isArrowFunction(parent) && !ts.isFunctionExpression(parent)) || parent.parameters[0] !== taken)
    return undefined;
  const call = parent.parent;
  const callee = ts.isCallExpression(call) ? call.expression : undefined;
  if (callee === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  return /^(?:forEach|map|flatMap)$/.test(callee.name.text) ? callee.expression : undefined;
}
