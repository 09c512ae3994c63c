import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { unwrap } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';
import { isFallback } from '../syntax/operators.js';

/** What a connection is told by: whoever keeps the address of a server beside a password means to sign in again. */
const namesServer = /^(?:host|host_?name|server|server_?(?:url|address|host|name)|base_?url|endpoint|port)$/i;

/** Whether one of the members of a type is the address of a server. */
export const isConnection = (members: readonly ts.Symbol[]): boolean =>
  members.some(({ name }) => namesServer.test(name));

/**
 * Whether a member may be missing from what it is read from, or is copied from such a member. Optional password fields
 * are often those of a form model, not of what a server answers; never those of a connection.
 */
export function isOptional(analysis: Analysis, node: ts.Node | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isPropertyAssignment(node)) return isOptional(analysis, unwrap(node.initializer));
  if (ts.isBinaryExpression(node) && isFallback(node)) return isOptional(analysis, unwrap(node.left));
  if (!ts.isPropertyAccessExpression(node)) return false;
  const symbol = symbolOf(analysis, node.name);
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) === 0) return false;
  const { checker } = analysis.world;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return !isConnection(checker.getPropertiesOfType(owner));
}
