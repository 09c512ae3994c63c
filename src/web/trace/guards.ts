import { ts } from 'ts-morph';
import { alternativesOf } from '../program/alternatives.js';
import type { Analysis } from '../program/analysis.js';
import type { Frame } from '../program/frame.js';
import { isFunctionNode, returnsOf } from '../program/function-nodes.js';
import { unwrap } from '../program/slots.js';
import { symbolOf } from '../program/symbols.js';
import { calleeName } from '../program/syntax-names.js';
import { holdsInRelease } from './builds.js';
import { holdsIn } from './conditions.js';
import { selectedOn } from './selections.js';

export type RunsOn = 'any' | 'web' | 'native' | 'never';

/** Where code runs, by the checks of platform and build around it and around the calls that lead to it. */
export function runsOn(analysis: Analysis, node: ts.Node, frames: Frame | null): RunsOn {
  let result = guardsAround(analysis, node, frames);
  for (let frame = frames; frame !== null; frame = frame.up) {
    result = both(result, guardsAround(analysis, frame.call, frame.up));
    result = both(result, chosenOn(analysis, frame));
  }
  return result === 'any' ? selectedOn(analysis, node, (use) => guardsAround(analysis, use, null)) : result;
}

/** Where the object is chosen on which a call runs this function and no other: `isNative ? device : page`. */
function chosenOn(analysis: Analysis, { fn, call }: Frame): RunsOn {
  const alternative = alternativesOf(analysis, call).find((each) => each.fn === fn);
  return alternative === undefined ? 'any' : guardsAround(analysis, alternative.object, null);
}

const both = (a: RunsOn, b: RunsOn): RunsOn => (a === 'any' ? b : b === 'any' || a === b ? a : 'never');

function guardsAround(analysis: Analysis, start: ts.Node, frames: Frame | null, depth = 0): RunsOn {
  let result: RunsOn = 'any';
  const under = (condition: ts.Expression, holds: boolean): RunsOn =>
    holdsIn(analysis, condition, frames) === !holds || holdsInRelease(analysis, condition) === !holds
      ? 'never'
      : side(platform(analysis, condition), holds);
  for (let node = start; node.parent !== undefined; node = node.parent) {
    const parent = node.parent;
    if (ts.isIfStatement(parent) && node !== parent.expression) {
      result = both(result, under(parent.expression, node === parent.thenStatement));
    } else if (ts.isConditionalExpression(parent) && node !== parent.condition) {
      result = both(result, under(parent.condition, node === parent.whenTrue));
    } else if (
      ts.isBinaryExpression(parent) &&
      node === parent.right &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ) {
      result = both(result, under(parent.left, true));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      result = both(result, earlierExits(analysis, parent.statements, node));
    } else if (ts.isClassLike(parent)) {
      result = both(result, extendsWebPlugin(parent) ? 'web' : madeOn(analysis, parent, depth));
    }
  }
  return result;
}

/** `isNative ? new KeychainStore() : new WebStore()`: what is made on one platform only runs there. */
function madeOn(analysis: Analysis, made: ts.ClassLikeDeclaration, depth: number): RunsOn {
  if (made.name === undefined || depth > 1) return 'any';
  const symbol = symbolOf(analysis, made.name);
  const places = (analysis.index.calls.get(made.name.text) ?? [])
    .filter((call) => ts.isNewExpression(call) && symbolOf(analysis, call.expression) === symbol)
    .map((call) => guardsAround(analysis, call, null, depth + 1));
  const [place = 'any', ...others] = new Set(places);
  return others.length === 0 ? known(place) : 'any';
}

/** `if (isNative) { …; return }`: what follows runs elsewhere. */
function earlierExits(analysis: Analysis, statements: readonly ts.Statement[], node: ts.Node): RunsOn {
  let result: RunsOn = 'any';
  for (const statement of statements) {
    if (statement === node) break;
    if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined || !endsHere(statement.thenStatement))
      continue;
    if (holdsInRelease(analysis, statement.expression) === true) return 'never';
    result = both(result, side(platform(analysis, statement.expression), false));
  }
  return result;
}

/** Whether nothing behind a statement runs after it. */
export function endsHere(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

const extendsWebPlugin = (node: ts.ClassLikeDeclaration): boolean =>
  (node.heritageClauses ?? []).some((clause) => clause.types.some((type) => type.expression.getText() === 'WebPlugin'));

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

const side = ({ whenTrue, whenFalse }: Check, holds: boolean): RunsOn => known(holds ? whenTrue : whenFalse);
const known = (place: RunsOn): RunsOn => (place === 'never' ? 'any' : place);
const not = ({ whenTrue, whenFalse }: Check): Check => ({ whenTrue: whenFalse, whenFalse: whenTrue });
const either = (a: RunsOn, b: RunsOn): RunsOn => (a === b ? a : 'any');

/** What a condition says of the platform. */
function platform(analysis: Analysis, condition: ts.Expression, depth = 0): Check {
  const node = unwrap(condition);
  if (depth > 5) return noCheck;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return not(platform(analysis, node.operand, depth + 1));
  if (ts.isBinaryExpression(node)) return combination(analysis, node, depth) ?? comparison(node);
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

function comparison(node: ts.BinaryExpression): Check {
  const kind = node.operatorToken.kind;
  const equal = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  const unequal = kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
  const literal = [node.left, node.right].find(ts.isStringLiteralLike)?.text;
  if ((!equal && !unequal) || literal === undefined || !/platform|mode/i.test(node.getText())) return noCheck;
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
  const declaration = symbolOf(analysis, ts.isPropertyAccessExpression(node) ? node.name : node)?.declarations?.[0];
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
