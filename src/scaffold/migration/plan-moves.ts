import { isRefused } from '../edits/edited.js';
import type { Brief } from '../recipe.js';
import type { Moves, ToldUse } from './move.js';
import { findMoves } from './moves.js';
import { rewriteFile } from './rewrite.js';
import { filesOf, rewritesByFile } from './rewrites.js';

/**
 * The moves that can be carried out everywhere. A file that cannot be rewritten takes every key with it that it uses:
 * half of a move would leave an app that no longer finds its token.
 */
export function planMoves(brief: Brief): Moves {
  let planned = findMoves(brief);
  for (let obstacle = firstObstacle(brief, planned); obstacle !== null; obstacle = firstObstacle(brief, planned))
    planned = without(brief, planned, obstacle);
  return planned;
}

interface Obstacle {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

function firstObstacle(brief: Brief, planned: Moves): Obstacle | null {
  for (const [file, rewrites] of rewritesByFile(brief, planned)) {
    const edited = rewriteFile(file, brief.project.files.text(file) ?? '', rewrites);
    if (isRefused(edited)) return { file, line: edited.line ?? 1, reason: edited.refused };
  }
  return null;
}

/** The moves that leave a file alone. */
function without({ accesses, flows }: Brief, { moves, told, left }: Moves, { reason, ...at }: Obstacle): Moves {
  const hit = new Set(moves.filter((move) => filesOf(move, accesses).has(at.file)));
  const libraries = new Set(told.filter(({ call }) => call.file === at.file).flatMap(({ option }) => option.libraries));
  const isHit = ({ option }: ToldUse): boolean => option.libraries.some((id) => libraries.has(id));
  const calls = told.filter(isHit).map(({ call }) => call);
  const lost = [...[...hit].map(({ flow }) => flow), ...flows.filter(({ location }) => calls.includes(location))];
  return {
    moves: moves.filter((move) => !hit.has(move)),
    told: told.filter((one) => !isHit(one)),
    left: [...left, ...lost.map((flow) => ({ flow, reason, at }))],
  };
}
