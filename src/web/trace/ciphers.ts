import { ts } from 'ts-morph';
import type { Slot } from '../../catalogue/library.js';
import type { Analysis } from '../program/analysis.js';
import type { Frame } from '../program/frame.js';
import { declarationOf } from '../program/functions.js';
import { resolveKey } from '../program/keys.js';
import { slotValues, unwrap } from '../program/slots.js';
import { symbolOf } from '../program/symbols.js';
import type { CallLike } from '../program/syntax-index.js';
import { protectionOf } from '../protection.js';

/** How the encryption key of a cipher call can be had by whoever has the data; `null` when the code does not show it. */
export function keyAtHand(
  analysis: Analysis,
  call: CallLike,
  slot: Slot | undefined,
  frames: Frame | null,
): 'key-in-bundle' | 'key-beside-data' | null {
  const value = slot === undefined ? undefined : slotValues(analysis, call, slot)[0];
  if (value === undefined) return null;
  // Build-time variables are replaced by their value in the shipped bundle.
  if (/\benvironment\.|import\.meta\.env|process\.env/.test(value.node.getText())) return 'key-in-bundle';
  if (readsStorage(analysis, value.node)) return 'key-beside-data';
  const key = resolveKey(analysis, value.node, frames, value.path);
  return key.text !== null && !key.text.includes('${') && key.text !== '' ? 'key-in-bundle' : null;
}

/** A key that is read from where anyone may read lies beside the data; one from the Keystore does not. */
function readsStorage(analysis: Analysis, node: ts.Expression): boolean {
  const value = unwrap(node);
  if (ts.isAwaitExpression(value)) return readsStorage(analysis, value.expression);
  if (ts.isCallExpression(value))
    return analysis.roles
      .of('reads', declarationOf(analysis, value))
      .some(({ entry }) => protectionOf(entry.medium) === 'none');
  const declaration = ts.isIdentifier(value) ? symbolOf(analysis, value)?.valueDeclaration : undefined;
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    readsStorage(analysis, declaration.initializer)
  );
}
