import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import type { Frame } from '../program/frame.js';
import { isFunctionNode, returnsOf } from '../program/functions.js';
import { unwrap } from '../program/slots.js';
import { symbolOf } from '../program/symbols.js';
import { calleeName } from '../program/syntax-index.js';

export type RunsOn = 'any' | 'web' | 'native' | 'never';

/** Where code runs, by the platform checks around it and around the calls that lead to it. */
export function runsOn(analysis: Analysis, node: ts.Node, frames: Frame | null): RunsOn {
  let result = guardsAround(analysis, node);
  for (let frame = frames; frame !== null; frame = frame.up) result = both(result, guardsAround(analysis, frame.call));
  return result;
}

const both = (a: RunsOn, b: RunsOn): RunsOn => (a === 'any' ? b : b === 'any' || a === b ? a : 'never');

function guardsAround(analysis: Analysis, start: ts.Node): RunsOn {
  let result: RunsOn = 'any';
  for (let node = start; node.parent !== undefined; node = node.parent) {
    const parent = node.parent;
    if (ts.isIfStatement(parent) && node !== parent.expression) {
      result = both(result, side(platform(analysis, parent.expression), node === parent.thenStatement));
    } else if (ts.isConditionalExpression(parent) && node !== parent.condition) {
      result = both(result, side(platform(analysis, parent.condition), node === parent.whenTrue));
    } else if (
      ts.isBinaryExpression(parent) &&
      node === parent.right &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    ) {
      result = both(result, side(platform(analysis, parent.left), true));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      result = both(result, earlierExits(analysis, parent.statements, node));
    } else if (ts.isClassLike(parent) && extendsWebPlugin(parent)) {
      result = both(result, 'web');
    }
  }
  return result;
}

/** `if (isNative) { …; return }`: what follows runs elsewhere. */
function earlierExits(analysis: Analysis, statements: readonly ts.Statement[], node: ts.Node): RunsOn {
  let result: RunsOn = 'any';
  for (const statement of statements) {
    if (statement === node) break;
    if (!ts.isIfStatement(statement) || statement.elseStatement !== undefined || !leaves(statement.thenStatement))
      continue;
    result = both(result, side(platform(analysis, statement.expression), false));
  }
  return result;
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

const extendsWebPlugin = (node: ts.ClassLikeDeclaration): boolean =>
  (node.heritageClauses ?? []).some((clause) => clause.types.some((type) => type.expression.getText() === 'WebPlugin'));

const side = (condition: RunsOn, whenTrue: boolean): RunsOn => {
  if (condition === 'any' || condition === 'never') return 'any';
  return whenTrue ? condition : condition === 'web' ? 'native' : 'web';
};

/** What a condition says when true; `any` when it says nothing of the platform. */
function platform(analysis: Analysis, condition: ts.Expression, depth = 0): RunsOn {
  const node = unwrap(condition);
  if (depth > 5) return 'any';
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return side(platform(analysis, node.operand, depth + 1), false);
  }
  if (ts.isBinaryExpression(node)) return comparison(analysis, node, depth);
  if (ts.isCallExpression(node)) return platformCall(analysis, node, depth);
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return platformName(analysis, node, depth);
  return 'any';
}

function comparison(analysis: Analysis, node: ts.BinaryExpression, depth: number): RunsOn {
  const kind = node.operatorToken.kind;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return both(platform(analysis, node.left, depth + 1), platform(analysis, node.right, depth + 1));
  const equal = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  const unequal = kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
  const literal = [node.left, node.right].find(ts.isStringLiteralLike)?.text;
  if ((!equal && !unequal) || literal === undefined || !/platform|mode/i.test(node.getText())) return 'any';
  const named: RunsOn =
    literal === 'web' || literal === 'pwa'
      ? 'web'
      : /^(ios|android|capacitor|cordova|native)$/.test(literal)
        ? 'native'
        : 'any';
  return side(named, equal);
}

function platformCall(analysis: Analysis, call: ts.CallExpression, depth: number): RunsOn {
  const name = calleeName(call.expression);
  if (
    /^is(Running)?(Native|NativePlatform|OnNative|NativeApp|Capacitor|CapacitorApp|Mobile(App|Native)|Hybrid)$/i.test(
      name,
    )
  )
    return 'native';
  if (/^is(Web|WebPlatform|Browser)$/i.test(name)) return 'web';
  const argument = call.arguments[0];
  if ((name === 'is' || name === 'isPlatform') && argument !== undefined && ts.isStringLiteralLike(argument)) {
    if (/^(capacitor|cordova|hybrid|ios|android)$/.test(argument.text)) return 'native';
    return /^(desktop|mobileweb|pwa|electron)$/.test(argument.text) ? 'web' : 'any';
  }
  const declaration = symbolOf(analysis, call.expression)?.declarations?.[0];
  const fn = declaration !== undefined && isFunctionNode(declaration) ? declaration : undefined;
  const result = fn === undefined ? undefined : returnsOf(fn)[0];
  return result === undefined ? 'any' : platform(analysis, result, depth + 1);
}

function platformName(analysis: Analysis, node: ts.Identifier | ts.PropertyAccessExpression, depth: number): RunsOn {
  const text = node.getText();
  if (/\b(platform|Platform|\$q\.platform)\.is\.(capacitor|cordova|nativeMobile|android|ios)$/.test(text))
    return 'native';
  const declaration = symbolOf(analysis, ts.isPropertyAccessExpression(node) ? node.name : node)?.declarations?.[0];
  const initializer =
    declaration !== undefined && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration))
      ? declaration.initializer
      : undefined;
  if (initializer !== undefined) {
    const found = platform(analysis, initializer, depth + 1);
    if (found !== 'any') return found;
  }
  const name = calleeName(node);
  if (/^(is|IS|_is)_?(Native|native|NATIVE)(Platform|App|Mobile|_PLATFORM)?$/.test(name)) return 'native';
  return /^is_?Web(Platform)?$|^IS_WEB$/.test(name) ? 'web' : 'any';
}
