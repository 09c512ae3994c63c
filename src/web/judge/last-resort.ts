import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { declarationOf } from '../program/call-targets.js';
import { isFunctionNode } from '../program/function-nodes.js';
import { protectionOf } from '../protection.js';

/**
 * Whether a write runs only after one to a secure store failed: in the `catch` of `try { await vault.set(…) }`, or
 * after `try { await vault.set(…); return; } catch {}`.
 */
export function isLastResort(analysis: Analysis, write: ts.Node): boolean {
  for (let node = write; node.parent !== undefined && !isFunctionNode(node); node = node.parent) {
    const { parent } = node;
    if (ts.isCatchClause(parent) && sealsIn(analysis, parent.parent.tryBlock)) return true;
    if (ts.isBlock(parent) && parent.statements.some((each) => each.end <= node.pos && sealsAndReturns(analysis, each)))
      return true;
  }
  return false;
}

/** `if (isAvailable) { try { await vault.set(…); return; } catch {} }` */
function sealsAndReturns(analysis: Analysis, statement: ts.Statement): boolean {
  if (ts.isIfStatement(statement)) return sealsAndReturns(analysis, statement.thenStatement);
  if (ts.isBlock(statement)) return statement.statements.some((each) => sealsAndReturns(analysis, each));
  if (!ts.isTryStatement(statement) || statement.catchClause === undefined) return false;
  const { tryBlock } = statement;
  return tryBlock.statements.some(ts.isReturnStatement) && sealsIn(analysis, tryBlock);
}

function sealsIn(analysis: Analysis, node: ts.Node): boolean {
  if (isFunctionNode(node)) return false;
  if (ts.isCallExpression(node) && isSealing(analysis, node)) return true;
  return ts.forEachChild(node, (child) => sealsIn(analysis, child) || undefined) ?? false;
}

const isSealing = (analysis: Analysis, call: ts.CallExpression): boolean =>
  analysis.roles
    .of('writes', declarationOf(analysis, call))
    .some(({ entry: { medium } }) => secure.has(protectionOf(medium)));

const secure = new Set(['keystore', 'keystore-biometric', 'encrypted']);
