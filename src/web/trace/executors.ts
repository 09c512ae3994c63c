import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { functionOf } from '../program/symbols/call-targets.js';
import { unwrap } from '../program/symbols/slots.js';

/** The function itself, or the one inside what wraps it: `create(devtools((set) => …))`. */
export function wrappedFunction(analysis: Analysis, node: ts.Expression): ts.FunctionLikeDeclaration | undefined {
  const value = unwrap(node);
  const inner = ts.isCallExpression(value) ? value.arguments[0] : undefined;
  return functionOf(analysis, value) ?? (inner && wrappedFunction(analysis, inner));
}

/** What an executor passes to `resolve`, or a subscriber function to `next`. */
export function settled(fn: ts.FunctionLikeDeclaration, kind: string): readonly ts.Expression[] {
  const first = fn.parameters[0]?.name;
  if (first === undefined || fn.body === undefined || !ts.isIdentifier(first)) return [];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments[0] !== undefined) {
      const callee = node.expression;
      const direct = kind === 'settled' && ts.isIdentifier(callee) && callee.text === first.text;
      const next =
        kind === 'emitted' &&
        ts.isPropertyAccessExpression(callee) &&
        callee.name.text === 'next' &&
        callee.expression.getText() === first.text;
      if (direct || next) found.push(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(fn.body);
  return found;
}
