import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';
import { protectionOf } from '../../protection.js';

/**
 * Whether a write runs only where a secure store failed or is missing: in the `catch` of `try { await vault.set(…) }`,
 * or after `try { await vault.set(…); return; } catch {}` or `if (Plugins.Vault) { await Plugins.Vault.set(…); return; }`.
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
  if (ts.isIfStatement(statement))
    return sealsWhereAvailable(analysis, statement) || sealsAndReturns(analysis, statement.thenStatement);
  if (ts.isBlock(statement)) return statement.statements.some((each) => sealsAndReturns(analysis, each));
  if (!ts.isTryStatement(statement) || statement.catchClause === undefined) return false;
  const { tryBlock } = statement;
  return tryBlock.statements.some(ts.isReturnStatement) && sealsIn(analysis, tryBlock);
}

/** The condition asks for the store that is then written to, and not for what somebody chose. */
function sealsWhereAvailable(analysis: Analysis, { expression, thenStatement }: ts.IfStatement): boolean {
  if (!ts.isBlock(thenStatement) || !thenStatement.statements.some(ts.isReturnStatement)) return false;
  const asked = expression.getText();
  const isAskedFor = (call: ts.CallExpression): boolean =>
    ts.isPropertyAccessExpression(call.expression) && asked.includes(call.expression.expression.getText());
  return sealsIn(analysis, thenStatement, isAskedFor);
}

function sealsIn(analysis: Analysis, node: ts.Node, isMeant = (_: ts.CallExpression): boolean => true): boolean {
  if (isFunctionNode(node)) return false;
  if (ts.isCallExpression(node) && isSealing(analysis, node) && isMeant(node)) return true;
  return ts.forEachChild(node, (child) => sealsIn(analysis, child, isMeant) || undefined) ?? false;
}

const isSealing = (analysis: Analysis, call: ts.CallExpression): boolean =>
  analysis.roles
    .of('writes', declarationOf(analysis, call))
    .some(({ entry: { medium } }) => secure.has(protectionOf(medium)));

const secure = new Set(['keystore', 'keystore-biometric', 'encrypted']);
