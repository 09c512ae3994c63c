import type { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import type { Known } from '../../program/roles.js';
import { slotValues } from '../../program/symbols/slots.js';
import type { WriteSite } from '../write-site.js';

/** An assignment that puts its right-hand side into a container which keeps what it holds. */
export const assignedSite = (
  analysis: Analysis,
  assignment: ts.BinaryExpression,
  { library, entry }: Known<'writes'>,
): WriteSite => ({
  node: assignment,
  library,
  write: entry,
  values: slotValues(analysis, assignment, 'assigned'),
  key: (entry.key === undefined ? undefined : slotValues(analysis, assignment, entry.key)[0]) ?? null,
  keyText: null,
});
