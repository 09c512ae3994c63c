import type { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { storeSymbol } from '../../program/symbols/origins.js';
import { rootOf } from '../../program/symbols/slots.js';
import type { WriteSite } from '../write-site.js';
import { assignedSite } from './assigned-site.js';

/** Svelte: `$session = value` and `$session.token = value` call `session.set(…)`. */
export function storeAssignments(analysis: Analysis): readonly WriteSite[] {
  return [...analysis.index.assignments.values()].flat().flatMap((assignment) => sitesOf(analysis, assignment));
}

function sitesOf(analysis: Analysis, assignment: ts.BinaryExpression): readonly WriteSite[] {
  const name = rootOf(assignment.left);
  const store = storeSymbol(analysis, name);
  if (store === undefined) return [];
  const { checker } = analysis.world;
  const set = checker.getPropertyOfType(checker.getTypeOfSymbolAtLocation(store, name), 'set');
  return analysis.roles.of('writes', set?.declarations?.[0]).map((known) => assignedSite(analysis, assignment, known));
}
