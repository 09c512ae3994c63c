import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';

/**
 * Constants that the build sets, as a release has them: of Vite (https://vite.dev/guide/env-and-mode), Nuxt, Quasar,
 * React Native's and webpack's ways, and of Angular's environment files.
 */
const setByBuild: readonly (readonly [constant: RegExp, inRelease: boolean])[] = [
  [/^(?:import\.meta\.(?:env\.DEV|dev)|process\.env\.DEV|__DEV__)$/, false],
  [/^(?:import\.meta\.env\.PROD|process\.env\.PROD|environment\.production)$/, true],
];

/** Names of the kind of build: `process.env.NODE_ENV === 'production'`. */
const buildKind = /^(?:process\.env(?:\.NODE_ENV|\[['"]NODE_ENV['"]\])|import\.meta\.env\.MODE)$/;

const maxDepth = 5;

/**
 * Whether a condition holds in the builds that ship; `null` when it does not depend on the build, or the code does not
 * tell.
 */
export function holdsInRelease(analysis: Analysis, condition: ts.Expression, depth = 0): boolean | null {
  const node = unwrap(condition);
  if (depth > maxDepth) return null;
  const again = (part: ts.Expression): boolean | null => holdsInRelease(analysis, part, depth + 1);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return opposite(again(node.operand));
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    // Of two parts, one can settle both.
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return settledBy(false, again(node.left), again(node.right));
    if (kind === ts.SyntaxKind.BarBarToken) return settledBy(true, again(node.left), again(node.right));
    return comparison(node);
  }
  if (ts.isCallExpression(node)) return node.getText() === 'isDevMode()' ? false : null;
  if (isFlag(node)) return node.kind === ts.SyntaxKind.TrueKeyword;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return null;
  const text = node.getText().replaceAll('?.', '.');
  const known = setByBuild.find(([constant]) => constant.test(text));
  return known === undefined ? behindName(analysis, node, again) : known[1];
}

const opposite = (holds: boolean | null): boolean | null => (holds === null ? null : !holds);

const settledBy = (value: boolean, a: boolean | null, b: boolean | null): boolean | null =>
  a === value || b === value ? value : a === null || b === null ? null : !value;

function comparison({ left, right, operatorToken }: ts.BinaryExpression): boolean | null {
  const sign = operatorToken.getText();
  const literal = [left, right].find(ts.isStringLiteralLike);
  const other = literal === left ? right : left;
  if (literal === undefined || !/^[!=]==?$/.test(sign) || !buildKind.test(other.getText())) return null;
  return (literal.text === 'production') === sign.startsWith('=');
}

/** `const isDev = import.meta.env.DEV`, `const debug = false`; a member that is `false` at first may be set. */
function behindName(
  analysis: Analysis,
  node: ts.Identifier | ts.PropertyAccessExpression,
  again: (part: ts.Expression) => boolean | null,
): boolean | null {
  const declaration = symbolOf(analysis, node)?.valueDeclaration;
  const isConstant =
    declaration !== undefined &&
    (ts.isPropertyAssignment(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      (ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0));
  const value = isConstant ? declaration.initializer : undefined;
  return value === undefined || (isFlag(value) && !ts.isVariableDeclaration(value.parent)) ? null : again(value);
}

const isFlag = ({ kind }: ts.Expression): boolean =>
  kind === ts.SyntaxKind.FalseKeyword || kind === ts.SyntaxKind.TrueKeyword;
