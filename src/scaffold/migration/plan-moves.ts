import type { TokenFlow } from '../../web/token-flow.js';
import { isRefused } from '../edits/edited.js';
import type { Brief } from '../recipe.js';
import { findMoves, type Moves, startsAt } from './moves.js';
import { rewriteAccesses } from './rewrite.js';
import { rewritesByFile, usesOf } from './rewrites.js';

/**
 * The moves that can be carried out everywhere. A file that cannot be rewritten takes every key with it that it uses:
 * half of a move would leave an app that no longer finds its token.
 */
export function planMoves(brief: Brief): Moves {
  const { moves, left } = findMoves(brief);
  const obstacle = firstObstacle(brief, moves);
  if (obstacle === null) return { moves, left };
  const hit = moves.filter((move) => usesOf(move, brief.accesses).some(({ call }) => call.file === obstacle.file));
  const isHit = ({ location }: TokenFlow) =>
    hit.some(({ accesses }) => accesses.some(({ call }) => startsAt(call, location)));
  const rest = planMoves({ ...brief, flows: brief.flows.filter((flow) => !isHit(flow)) });
  const { reason, ...at } = obstacle;
  return { moves: rest.moves, left: [...rest.left, ...hit.map(({ flow }) => ({ flow, reason, at }))] };
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
