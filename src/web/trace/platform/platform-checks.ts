import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { isFunctionNode, returnsOf } from '../../program/syntax/function-nodes.js';
import { isEqual, isUnequal } from '../../program/syntax/operators.js';
import { calleeName } from '../../program/syntax/syntax-names.js';

export type RunsOn = 'any' | 'web' | 'native' | 'never';

export const both = (a: RunsOn, b: RunsOn): RunsOn => (a === 'any' ? b : b === 'any' || a === b ? a : 'never');

/** Where code runs when a condition holds, and when it does not. */
interface Check {
  readonly whenTrue: RunsOn;
  readonly whenFalse: RunsOn;
}

const noCheck: Check = { whenTrue: 'any', whenFalse: 'any' };
const onNative: Check = { whenTrue: 'native', whenFalse: 'web' };
const onWeb: Check = { whenTrue: 'web', whenFalse: 'native' };
/** Android is not iOS, and both are devices. */
const onOneDevice: Check = { whenTrue: 'native', whenFalse: 'any' };

/** The runtime of Capacitor is in the page as soon as the bundle has it; without it there is no device. */
const onWebWithout: Check = { whenTrue: 'any', whenFalse: 'web' };

export const side = ({ whenTrue, whenFalse }: Check, holds: boolean): RunsOn => known(holds ? whenTrue : whenFalse);
export const known = (place: RunsOn): RunsOn => (place === 'never' ? 'any' : place);
const not = ({ whenTrue, whenFalse }: Check): Check => ({ whenTrue: whenFalse, whenFalse: whenTrue });
const either = (a: RunsOn, b: RunsOn): RunsOn => (a === b ? a : 'any');

/** What a condition says of the platform. */
export function platform(analysis: Analysis, condition: ts.Expression, depth = 0): Check {
  const node = unwrap(condition);
  if (depth > 5) return noCheck;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return not(platform(analysis, node.operand, depth + 1));
  if (ts.isBinaryExpression(node)) return combination(analysis, node, depth) ?? presence(node) ?? comparison(node);
  if (ts.isCallExpression(node)) return platformCall(analysis, node, depth);
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return platformName(analysis, node, depth);
  return noCheck;
}

/** `isNative && ready` says little when it does not hold: the device may not be ready. */
function combination(
  analysis: Analysis,
  { left, right, operatorToken }: ts.BinaryExpression,
  depth: number,
): Check | null {
  const isAnd = operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (!isAnd && operatorToken.kind !== ts.SyntaxKind.BarBarToken) return null;
  const b = platform(analysis, right, depth + 1);
  if (isAnd && isThere(left, right)) return b;
  const a = platform(analysis, left, depth + 1);
  if (isAnd) return { whenTrue: both(a.whenTrue, b.whenTrue), whenFalse: either(a.whenFalse, b.whenFalse) };
  // Android or iOS: that is every device.
  if (a === onOneDevice && b === onOneDevice) return onNative;
  return { whenTrue: either(a.whenTrue, b.whenTrue), whenFalse: both(a.whenFalse, b.whenFalse) };
}

/** `window.Capacitor && window.Capacitor.isNativePlatform()`: the first only makes the second possible. */
function isThere(left: ts.Expression, right: ts.Expression): boolean {
  const plain = (node: ts.Expression): string => node.getText().replaceAll('?.', '.');
  return /^typeof /.test(left.getText()) || plain(right).startsWith(plain(left));
}

/** `typeof window.Capacitor !== 'undefined'`, `'AndroidBridge' in window` */
function presence(node: ts.BinaryExpression): Check | null {
  if (node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    return ts.isStringLiteralLike(node.left) && isWindow(node.right) ? bridge(node.left.text) : null;
  const equal = isEqual(node);
  const { left, right } = node;
  if ((!equal && !isUnequal(node)) || !ts.isTypeOfExpression(left) || !/^['"`]undefined['"`]$/.test(right.getText()))
    return null;
  const found = bridgeOf(left.expression);
  return equal ? not(found) : found;
}

/** What native code, or Capacitor itself, adds to the page: `window.AndroidBridge`, `window.webkit.messageHandlers`. */
function bridgeOf(expression: ts.Expression): Check {
  const node = unwrap(expression);
  if (!ts.isPropertyAccessExpression(node)) return noCheck;
  if (isWindow(node.expression)) return bridge(node.name.text);
  return /\bwebkit\??\.messageHandlers\b/.test(node.getText()) ? onOneDevice : noCheck;
}

const bridge = (name: string): Check =>
  /^(?:Capacitor|cordova)$/.test(name) ? onWebWithout : /^Android|Bridge$/.test(name) ? onOneDevice : noCheck;

const isWindow = (node: ts.Expression): boolean => /^(?:window|globalThis|self)$/.test(unwrap(node).getText());

function comparison(node: ts.BinaryExpression): Check {
  const equal = isEqual(node);
  const literal = [node.left, node.right].find(ts.isStringLiteralLike)?.text;
  if ((!equal && !isUnequal(node)) || literal === undefined || !/platform|mode/i.test(node.getText())) return noCheck;
  const named = platformNames.get(literal) ?? noCheck;
  return equal ? named : not(named);
}

const platformNames: ReadonlyMap<string, Check> = new Map([
  ...['web', 'pwa'].map((name) => [name, onWeb] as const),
  ...['capacitor', 'cordova', 'native'].map((name) => [name, onNative] as const),
  ...['ios', 'android'].map((name) => [name, onOneDevice] as const),
]);

function platformCall(analysis: Analysis, call: ts.CallExpression, depth: number): Check {
  const name = calleeName(call.expression);
  if (
    /^is(Running)?(Native|NativePlatform|OnNative|NativeApp|Capacitor|CapacitorApp|Mobile(App|Native)|Hybrid)$/i.test(
      name,
    )
  )
    return onNative;
  if (/^is(Web|WebPlatform|Browser)$/i.test(name)) return onWeb;
  const argument = call.arguments[0];
  if ((name === 'is' || name === 'isPlatform') && argument !== undefined && ts.isStringLiteralLike(argument)) {
    if (/^(ios|android)$/.test(argument.text)) return onOneDevice;
    if (/^(capacitor|cordova|hybrid)$/.test(argument.text)) return onNative;
    return /^(desktop|mobileweb|pwa|electron)$/.test(argument.text) ? onWeb : noCheck;
  }
  const declaration = symbolOf(analysis, call.expression)?.declarations?.[0];
  const fn = declaration !== undefined && isFunctionNode(declaration) ? declaration : undefined;
  const result = fn === undefined ? undefined : returnsOf(fn)[0];
  return result === undefined ? noCheck : platform(analysis, result, depth + 1);
}

function platformName(analysis: Analysis, node: ts.Identifier | ts.PropertyAccessExpression, depth: number): Check {
  const member = /\b(?:platform|Platform|\$q\.platform)\.is\.(capacitor|cordova|nativeMobile|android|ios)$/.exec(
    node.getText(),
  );
  if (member !== null) return platformNames.get(member[1] ?? '') ?? onNative;
  const added = bridgeOf(node);
  if (added !== noCheck) return added;
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  const initializer =
    declaration !== undefined && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration))
      ? declaration.initializer
      : undefined;
  if (initializer !== undefined) {
    const found = platform(analysis, initializer, depth + 1);
    if (found.whenTrue !== 'any' || found.whenFalse !== 'any') return found;
  }
  const name = calleeName(node);
  if (/^(is|IS|_is)_?(Native|native|NATIVE)(Platform|App|Mobile|_PLATFORM)?$/.test(name)) return onNative;
  return /^is_?Web(Platform)?$|^IS_WEB$/.test(name) ? onWeb : noCheck;
}
