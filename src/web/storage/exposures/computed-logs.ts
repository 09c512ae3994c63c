import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { constant, unwrap } from '../../program/symbols/slots.js';

/** Whether a call asks the console by a computed name, `console[level](…)`, or out of a table: `writers[level](…)`. */
export function isComputedLog(analysis: Analysis, { expression }: ts.CallExpression): boolean {
  const callee = settled(analysis, expression);
  if (!ts.isElementAccessExpression(callee)) return false;
  const owner = settled(analysis, callee.expression);
  return isConsole(owner) || (ts.isObjectLiteralExpression(owner) && owner.properties.some(holdsLog));
}

/** What a name is set to where it is declared; anything else itself. */
const settled = (analysis: Analysis, node: ts.Expression): ts.Expression =>
  unwrap(constant(analysis, { node, path: [] })?.node ?? node);

const isConsole = (node: ts.Expression): boolean => ts.isIdentifier(node) && node.text === 'console';

/** `[Level.Warn]: console.warn` */
const holdsLog = (property: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(property) &&
  ts.isPropertyAccessExpression(property.initializer) &&
  isConsole(property.initializer.expression);
