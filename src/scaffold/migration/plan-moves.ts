import { isRefused } from '../edits/edited.js';
import type { Brief } from '../recipe.js';
import { findMoves, type Moves } from './moves.js';
import { rewriteAccesses } from './rewrite.js';
import { filesOf, rewritesByFile } from './rewrites.js';

/**
 * The moves that can be carried out everywhere. A file that cannot be rewritten takes every key with it that it uses:
 * half of a move would leave an app that no longer finds its token.
 */
export function planMoves(brief: Brief): Moves {
  let { moves, left } = findMoves(brief);
  for (let obstacle = firstObstacle(brief, moves); obstacle !== null; obstacle = firstObstacle(brief, moves)) {
    const { reason, ...at } = obstacle;
    const hit = new Set(moves.filter((move) => filesOf(move, brief.accesses).has(at.file)));
    left = [...left, ...[...hit].map(({ flow }) => ({ flow, reason, at }))];
    moves = moves.filter((move) => !hit.has(move));
  }
  return { moves, left };
}

interface Obstacle {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

function firstObstacle(brief: Brief, moves: Moves['moves']): Obstacle | null {
  for (const [file, rewrites] of rewritesByFile(brief, moves)) {
    const edited = rewriteAccesses(file, brief.project.files.text(file) ?? '', rewrites);
    if (isRefused(edited)) return { file, line: edited.line ?? 1, reason: edited.refused };
  }
  return null;
}
