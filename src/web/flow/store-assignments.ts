import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import { storeSymbol } from './origins.js';
import { slotValues } from './slots.js';
import type { WriteSite } from './write-sites.js';

/** Svelte: `$token = value` calls `token.set(value)`. */
export function storeAssignments(analysis: Analysis): readonly WriteSite[] {
  return [...analysis.index.assignments].flatMap(([name, assignments]) =>
    name.startsWith('$') ? assignments.flatMap((assignment) => sitesOf(analysis, assignment)) : [],
  );
}

function sitesOf(analysis: Analysis, assignment: ts.BinaryExpression): readonly WriteSite[] {
  if (!ts.isIdentifier(assignment.left)) return [];
  const store = storeSymbol(analysis, assignment.left);
  if (store === undefined) return [];
  const { checker } = analysis.world;
  const set = checker.getPropertyOfType(checker.getTypeOfSymbolAtLocation(store, assignment.left), 'set');
  return analysis.roles.of('writes', set?.declarations?.[0]).map(({ library, entry }) => ({
    node: assignment,
    library,
    write: entry,
    values: slotValues(analysis, assignment, 'assigned'),
    key: (entry.key === undefined ? undefined : slotValues(analysis, assignment, entry.key)[0]) ?? null,
    keyText: null,
  }));
}
