import { ts } from 'ts-morph';
import type { Medium } from '../../../catalogue/medium.js';
import type { Analysis } from '../../program/analysis.js';
import { functionOf } from '../../program/symbols/call-targets.js';
import type { Frame } from '../../program/symbols/frame.js';
import { argumentFor } from '../../program/symbols/parameters.js';
import type { Matched } from '../../program/symbols/slots.js';
import { slotValues, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { takenByKey } from '../../program/symbols/taken-by-key.js';
import { isFunctionNode, returnsOf } from '../../program/syntax/function-nodes.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';

/** Which of the two web storages a match on `Storage` means, told by its receiver; other media stay as they are. */
export function mediumOfReceiver(analysis: Analysis, matched: Matched, medium: Medium, frames: Frame | null): Medium {
  if (medium !== 'web-storage') return medium;
  const receiver =
    ts.isCallExpression(matched) && /^(?:call|apply)$/.test(calleeName(matched.expression))
      ? matched.arguments[0]
      : slotValues(analysis, matched, 'this')[0]?.node;
  return receiver === undefined ? medium : webStorage(analysis, receiver, frames, 0);
}

/** Follows an expression of type `Storage` to the global it stands for. */
export function webStorage(analysis: Analysis, node: ts.Expression, frames: Frame | null, depth: number): Medium {
  const value = unwrap(node);
  const name = calleeName(value);
  if (name === 'localStorage') return 'local-storage';
  if (name === 'sessionStorage') return 'session-storage';
  if (depth > 6) return 'web-storage';
  const follow = (next: ts.Expression, at: Frame | null = frames): Medium => webStorage(analysis, next, at, depth + 1);
  if (ts.isConditionalExpression(value)) return merged(follow(value.whenTrue), follow(value.whenFalse));
  if (ts.isBinaryExpression(value)) return merged(follow(value.left), follow(value.right));
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
    return merged(...returnsOf(value).map((result) => follow(result)));
  if (ts.isCallExpression(value)) {
    const fn = functionOf(analysis, value.expression);
    return fn === undefined
      ? 'web-storage'
      : merged(...returnsOf(fn).map((result) => follow(result, { fn, call: value, up: frames })));
  }
  const taken = takenByKey(analysis, value, (key) => resolveKey(analysis, key, frames).text);
  if (taken.length > 0) return merged(...taken.map((each) => follow(each)));
  if (!ts.isIdentifier(value) && !ts.isPropertyAccessExpression(value)) return 'web-storage';
  return declared(analysis, value, frames, follow);
}

function declared(
  analysis: Analysis,
  value: ts.Identifier | ts.PropertyAccessExpression,
  frames: Frame | null,
  follow: (next: ts.Expression, at?: Frame | null) => Medium,
): Medium {
  const declaration = symbolOf(analysis, value)?.declarations?.[0];
  if (declaration === undefined) return 'web-storage';
  if (
    (ts.isVariableDeclaration(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isPropertyAssignment(declaration)) &&
    declaration.initializer !== undefined
  ) {
    return follow(declaration.initializer);
  }
  if (ts.isParameter(declaration) && isFunctionNode(declaration.parent)) {
    const bound = argumentFor(declaration, declaration.parent, frames);
    if (bound !== 'open' && bound !== null) return follow(bound.node, bound.frames);
    if (declaration.initializer !== undefined) return follow(declaration.initializer);
  }
  return 'web-storage';
}

/** One medium when all agree; the lasting one when they differ. */
const merged = (...media: readonly Medium[]): Medium => {
  if (media.every((medium) => medium === media[0])) return media[0] ?? 'web-storage';
  return media.includes('local-storage') ? 'local-storage' : 'web-storage';
};
