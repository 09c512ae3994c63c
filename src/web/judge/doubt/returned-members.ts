import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { contentOf } from '../../program/secrets/type-evidence.js';
import { targetsOf } from '../../program/symbols/call-targets.js';
import { isAny, wantBehind } from '../../program/symbols/symbols.js';
import { returnsOf } from '../../program/syntax/function-nodes.js';

/**
 * Whether the functions that a call runs are known to return nothing with that member, though they are declared to give
 * what may have it: `async backup(): Promise<Backup> { return { settings: await shownSettings() }; }`.
 */
export function isNeverReturned(analysis: Analysis, call: ts.Node, path: readonly string[]): boolean {
  if (!ts.isCallExpression(call)) return false;
  const results = targetsOf(analysis, call).flatMap(returnsOf);
  return results.length > 0 && results.every((result) => isWithout(analysis, result, path));
}

function isWithout(analysis: Analysis, node: ts.Expression, path: readonly string[]): boolean {
  const { checker } = analysis.world;
  let type = contentOf(analysis, checker.getTypeAtLocation(node));
  for (const name of path) {
    if (!isClosed(analysis, type)) return false;
    const property = checker.getPropertyOfType(type, name);
    if (property === undefined) return true;
    for (const declaration of property.declarations ?? []) wantBehind(analysis, declaration);
    type = contentOf(analysis, checker.getTypeOfSymbolAtLocation(property, node));
  }
  return false;
}

/** Whether an object has the members that are known of it, and no others. */
const isClosed = ({ world: { checker } }: Analysis, type: ts.Type): boolean =>
  !isAny(type) &&
  (type.flags & ts.TypeFlags.Object) !== 0 &&
  checker.getPropertiesOfType(type).length > 0 &&
  checker.getIndexInfosOfType(type).length === 0;
